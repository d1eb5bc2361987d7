package pageflip.stack.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.ClosedChannelException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.TreadException;

/** What a tread is called, while notices come at the same time. */
class ComplaintsTest {
  private static final int SENDS = 20_000;

  private final Net net = new Net();
  private final RegisteredBuffer buffer = net.buffer();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void aTreadIsCalledATreadWhenTheBufferComesBackMeanwhile() throws Exception {
    Thread treader = new Thread(this::treadUntilInterrupted, "treader");
    treader.setDaemon(true);
    treader.start();
    for (int n = 0; n < SENDS; n++) {
      sendAndTakeNotice();
    }
    treader.interrupt();
    treader.join();

    assertThat(wrong).isEmpty();
  }

  private void sendAndTakeNotice() throws ClosedChannelException {
    net.socket.send(buffer);
    net.queue.copy(buffer.frame());
    net.queue.announce(buffer.frame());
    net.allEvents();
  }

  private void treadUntilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        buffer.put(0, 1);
      } catch (TreadException tread) {
        // which is what it is
      } catch (IllegalStateException other) {
        wrong.add(other.getMessage());
      }
    }
  }
}
