package pageflip.stack.kernel.cow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Frame;
import pageflip.stack.nic.Descriptor;

class PendingOutputTest {
  private CowFixture cow = new CowFixture();
  private final Frame frame = cow.on.frames.get(0);

  @Test
  void refusesADescriptorInUseAndCountsNothing() {
    give();
    assertThat(cow.output.offer(cow.first, frame)).isNotNull();

    assertThat(cow.output.offer(cow.first, frame)).isNull();

    cow.descriptors.dmaRead(cow.first);
    cow.output.complete(cow.first);
    assertThat(cow.output.pending(frame)).isFalse();
  }

  @Test
  void refusesToCompleteWhatHasNotGoneOut() {
    give();
    cow.output.offer(cow.first, frame);

    assertThat(cow.output.complete(cow.first)).isFalse();
    assertThat(cow.output.complete(cow.second)).isFalse();
    assertThat(cow.output.pending(frame)).isTrue();
    assertThat(cow.on.kernel.frames().owner(frame)).isEqualTo(Owner.NIC);
  }

  /** As when the last completion comes while a fault still copies. */
  @Test
  void freesAtOnceWhatIsDetachedAfterItsLastCompletion() {
    give();
    cow.on.memory.write(frame, 8, 5);

    cow.output.detach(frame);

    assertThat(cow.on.kernel.frames().owner(frame)).isEqualTo(Owner.FREE);
    assertThat(cow.on.memory.copy(frame)).containsOnly(0);
  }

  /** Whatever is sent and completed in whatever order, a frame is the NIC's while a send is out. */
  @Property(tries = 300)
  void ownsWhileAnySendIsOutstanding(@ForAll List<Boolean> turns, @ForAll boolean detach) {
    cow = new CowFixture(); // jqwik has one instance for all tries
    give();
    List<Descriptor> out = new ArrayList<>();
    boolean detached = false;
    for (boolean turn : turns) {
      Descriptor descriptor = turn ? cow.first : cow.second;
      if (out.remove(descriptor)) {
        cow.descriptors.dmaRead(descriptor);
        assertThat(cow.output.complete(descriptor)).isTrue();
        if (detached && out.isEmpty()) {
          break; // it is free, and nobody's to send
        }
      } else if (!detached) {
        assertThat(cow.output.offer(descriptor, frame)).isNotNull();
        out.add(descriptor);
        if (detach && out.size() == 2) {
          cow.output.detach(frame);
          detached = true;
        }
      }
      assertThat(cow.output.pending(frame)).isEqualTo(!out.isEmpty());
      assertThat(cow.on.kernel.frames().owner(frame))
          .isEqualTo(out.isEmpty() ? Owner.PROCESS : Owner.NIC);
    }
    if (detached && out.isEmpty()) {
      assertThat(cow.on.kernel.frames().owner(frame)).isEqualTo(Owner.FREE);
    }
  }

  private void give() {
    cow.on.kernel.frames().move(frame, Owner.FREE, Owner.PROCESS);
  }
}
