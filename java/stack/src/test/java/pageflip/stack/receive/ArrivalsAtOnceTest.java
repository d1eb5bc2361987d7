package pageflip.stack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static pageflip.stack.receive.ReceiveFixture.COPY;
import static pageflip.stack.receive.ReceiveFixture.datagram;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Packets that come on several threads at once. */
class ArrivalsAtOnceTest {
  private static final int THREADS = 4;
  private static final int EACH = 20_000;
  private static final int NOBODYS_PORT = 9;

  /**
   * A thread has one packet at a time in memory, so that a frame for each, and one for each that
   * has just become free, are enough.
   */
  @Test
  void thereIsAPageForEachWhileThereIsRoom() throws Exception {
    ReceiveFixture stack = new ReceiveFixture(2 * THREADS, COPY);
    ExecutorService wires = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> running = new ArrayList<>();
    for (int n = 0; n < THREADS; n++) {
      running.add(wires.submit(() -> arriveAndBeDropped(stack)));
    }
    try {
      for (Future<?> wire : running) {
        wire.get(60, TimeUnit.SECONDS);
      }
    } finally {
      wires.shutdownNow();
    }

    assertThat(stack.way.counters().dropped(DropReason.NO_PAGE)).isZero();
    assertThat(stack.way.counters().dropped(DropReason.NO_RECEIVER)).isEqualTo(THREADS * EACH);
  }

  private static void arriveAndBeDropped(ReceiveFixture stack) {
    byte[] packet = datagram(NOBODYS_PORT, new byte[] {1});
    for (int n = 0; n < EACH; n++) {
      stack.way.arrive(packet);
    }
  }
}
