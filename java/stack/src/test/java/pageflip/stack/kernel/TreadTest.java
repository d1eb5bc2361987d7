package pageflip.stack.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pageflip.stack.kernel.shootdown.ShootdownFixture;
import pageflip.stack.machine.Frame;

/**
 * The digest notices a tread after the offer. Without this, the tests that find every packet intact
 * would show nothing.
 */
class TreadTest {
  private final ShootdownFixture on = new ShootdownFixture();

  @Test
  void byWhoeverWritesTheFrame() {
    on.mapEverywhere(1);
    Frame frame = on.giveAwayWithoutShootdown();

    on.memory.write(frame, Frame.BYTES - Long.BYTES, 1);
    on.nic.dmaRead(frame);

    assertThat(on.packets).hasSize(1).noneMatch(packet -> packet.intact());
  }

  @Test
  void throughAStaleTlbEntry() {
    on.mapEverywhere(1);
    Frame frame = on.giveAwayWithoutShootdown();

    assertThat(on.other.translateStore(on.page, 0, 2)).isTrue();
    on.other.commitStore();
    on.nic.dmaRead(frame);

    assertThat(on.packets).hasSize(1).noneMatch(packet -> packet.intact());
  }

  @Test
  void byAStoreTranslatedBeforeEveryTlbForgotThePage() {
    on.mapEverywhere(1);
    on.other.translateStore(on.page, 0, 2);
    on.cpu.invalidate(on.space, on.page);
    on.other.invalidate(on.space, on.page);
    Frame frame = on.giveAwayWithoutShootdown();

    on.other.commitStore();
    on.nic.dmaRead(frame);

    assertThat(on.packets).hasSize(1).noneMatch(packet -> packet.intact());
  }

  @Test
  void andIsContentWhenNobodyTreads() {
    on.mapEverywhere(1);
    Frame frame = on.giveAwayWithoutShootdown();

    on.nic.dmaRead(frame);

    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
  }
}
