package pageflip.stack.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Frame;

class FrameTableTest {
  private final FrameTable frames = new FrameTable(2);
  private final Frame frame = new Frame(1);

  @Test
  void startsFree() {
    assertThat(frames.owner(new Frame(0))).isEqualTo(Owner.FREE);
    assertThat(frames.owner(frame)).isEqualTo(Owner.FREE);
  }

  @Test
  void movesOneFrame() {
    assertThat(frames.move(frame, Owner.FREE, Owner.PROCESS)).isTrue();

    assertThat(frames.owner(frame)).isEqualTo(Owner.PROCESS);
    assertThat(frames.owner(new Frame(0))).isEqualTo(Owner.FREE);
  }

  @Test
  void refusesWhenAnotherOwnsTheFrame() {
    frames.move(frame, Owner.FREE, Owner.NIC);

    assertThat(frames.move(frame, Owner.FREE, Owner.PROCESS)).isFalse();
    assertThat(frames.owner(frame)).isEqualTo(Owner.NIC);
  }
}
