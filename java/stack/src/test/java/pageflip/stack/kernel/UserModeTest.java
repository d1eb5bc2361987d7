package pageflip.stack.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.shootdown.ShootdownFixture;
import pageflip.stack.machine.Page;
import pageflip.stack.socket.MessageSocket;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class UserModeTest {
  private final ShootdownFixture on = new ShootdownFixture();
  private final UserMode user = new UserMode(on.kernel, on.cpu);

  @Test
  void refusesBytesOutsideThePage() {
    assertThatThrownBy(() -> user.store(on.page, 4089, 1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("8 bytes at offset 4089 are not within a frame of 4096 bytes");
    assertThatThrownBy(() -> user.load(on.page, -8)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> user.load(on.page, 0, new byte[4097], 0, 4097))
        .isInstanceOf(IndexOutOfBoundsException.class);

    assertThat(on.cpu.drained()).as("nothing is on its way").isTrue();
    assertThat(on.space.mapped(on.page)).as("nothing was touched").isFalse();
  }

  @Test
  void refusesAPageThatTheAddressSpaceHasNot() {
    assertThatThrownBy(() -> user.store(new Page(2), 0, 1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("there is no page 2 in an address space of 2 pages");
    assertThatThrownBy(() -> user.load(new Page(2), 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Before anything is lent or posted: there is nothing here to do that with. */
  @Test
  void aMessageHasToBeTheProcesssOwn() {
    MessageSocket socket = new MessageSocket(null, null, null, 1460, 0);

    assertThatThrownBy(() -> socket.send(user, 8190, 3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("3 bytes at address 8190 are not within an address space of 8192 bytes");
    assertThatThrownBy(() -> socket.send(user, -1, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> socket.send(user, 0, -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
