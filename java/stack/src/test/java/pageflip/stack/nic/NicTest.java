package pageflip.stack.nic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pageflip.stack.Packet;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;

class NicTest {
  private final PhysicalMemory memory = new PhysicalMemory(2);
  private final Frame frame = memory.frames().get(0);
  private final Frame other = memory.frames().get(1);
  private final List<Packet> packets = new ArrayList<>();
  private final Nic nic =
      new Nic(memory, (bytes, digest) -> packets.add(new Packet(bytes, digest)));

  @Test
  void refusesWhatItDoesNotHold() {
    nic.post(other);

    assertThat(nic.held(frame)).isNull();
    assertThat(nic.dmaRead(frame)).isFalse();
    assertThat(nic.retire(frame)).isFalse();
    assertThat(packets).isEmpty();
  }

  @Test
  void digestIsOfTheBytesAsOffered() {
    memory.write(frame, 0, 42);
    byte[] offered = memory.copy(frame);

    nic.post(frame);

    assertThat(nic.held(frame).digest()).isEqualTo(Crc32c.of(offered));
    assertThat(nic.held(frame).sent()).isNull();
  }

  @Test
  void sendsTheFrameOnce() {
    memory.write(frame, 0, 42);
    nic.post(frame);

    assertThat(nic.dmaRead(frame)).isTrue();
    assertThat(nic.dmaRead(frame)).isFalse();

    assertThat(packets).hasSize(1);
    assertThat(packets.get(0).bytes()).isEqualTo(memory.copy(frame));
    assertThat(packets.get(0).intact()).isTrue();
    assertThat(nic.held(frame).sent()).isEqualTo(memory.copy(frame));
  }

  @Test
  void retiresAFrameOnceAndOnlyAfterItWasSent() {
    nic.post(frame);

    assertThat(nic.retire(frame)).isFalse();
    assertThat(nic.held(frame)).isNotNull();

    nic.dmaRead(frame);
    assertThat(nic.retire(frame)).isTrue();
    assertThat(nic.retire(frame)).isFalse();
    assertThat(nic.held(frame)).isNull();
  }

  @Test
  @Timeout(60)
  void servesWhatIsPostedInOrderUntilInterrupted() throws InterruptedException {
    List<Frame> completed = new ArrayList<>();
    CountDownLatch both = new CountDownLatch(2);
    nic.post(other);
    nic.post(frame);

    Thread card =
        new Thread(
            () ->
                nic.serve(
                    served -> {
                      assertThat(nic.held(served).sent()).isNotNull();
                      completed.add(served);
                      both.countDown();
                    }));
    card.setDaemon(true);
    card.start();
    both.await();
    card.interrupt();
    card.join();

    assertThat(completed).containsExactly(other, frame);
    assertThat(packets).hasSize(2);
  }
}
