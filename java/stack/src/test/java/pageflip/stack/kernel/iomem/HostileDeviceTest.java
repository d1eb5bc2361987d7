package pageflip.stack.kernel.iomem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;

/**
 * No tread after delivery, on real threads: a device that writes to every I/O page all the time,
 * and a kernel that gives it frames and takes them away.
 */
class HostileDeviceTest {
  private static final int DELIVERIES = 1500;
  private static final int READS = 4;

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(names = {"STRICT", "SHADOW"})
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void whatIsDeliveredStaysAsItIs(DevicePolicy policy) throws InterruptedException {
    try (IommuFixture stack = new IommuFixture(policy, 2, 2)) {
      Thread device = hostile(stack);
      int written = 0;
      int treads = 0;
      for (int n = 0; n < DELIVERIES; n++) {
        Frame frame = deliver(stack, n);
        written += isZero(stack, frame) ? 0 : 1;
        treads += changes(stack, frame) ? 1 : 0;
        stack.memory.clear(frame);
      }
      device.interrupt();
      device.join();

      assertThat(treads).isZero();
      assertThat(written).as("frames that the device has written").isPositive();
    }
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void theWindowOfDeferredIsReal() throws InterruptedException {
    try (IommuFixture stack = new IommuFixture(DevicePolicy.DEFERRED, 2, 3)) {
      Thread device = hostile(stack);
      boolean trodden = false;
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(50);
      for (int n = 0; !trodden && System.nanoTime() < deadline; n++) {
        trodden = changes(stack, deliver(stack, n));
      }
      device.interrupt();
      device.join();

      assertThat(trodden).as("a write after delivery was seen").isTrue();
    }
  }

  private static Frame deliver(IommuFixture stack, int n) {
    Frame frame = stack.frames.get(n % 2);
    IoPage page = stack.mappings.grant(frame);
    for (int i = 0; i < n % 3; i++) {
      Thread.yield();
    }
    stack.mappings.revoke(frame, page);
    return frame;
  }

  private static boolean isZero(IommuFixture stack, Frame frame) {
    return stack.memory.read(frame, 0) == 0;
  }

  /** Whether a program that looks at the frame again and again sees it change. */
  private static boolean changes(IommuFixture stack, Frame frame) {
    byte[] delivered = stack.memory.copy(frame);
    for (int i = 0; i < READS; i++) {
      Thread.yield();
      if (!Arrays.equals(stack.memory.copy(frame), delivered)) {
        return true;
      }
    }
    return false;
  }

  private static Thread hostile(IommuFixture stack) {
    Thread device =
        new Thread(
            () -> {
              long value = 0;
              while (!Thread.currentThread().isInterrupted()) {
                for (IoPage page : stack.iommu.pages()) {
                  stack.iommu.walk(page);
                  byte[] bytes = new byte[Long.BYTES];
                  Arrays.fill(bytes, (byte) (++value | 1));
                  stack.iommu.post(page, 0, bytes);
                  stack.iommu.land(page);
                }
              }
            },
            "hostile device");
    device.setDaemon(true);
    device.start();
    return device;
  }
}
