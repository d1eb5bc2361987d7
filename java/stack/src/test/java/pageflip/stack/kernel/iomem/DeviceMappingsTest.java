package pageflip.stack.kernel.iomem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;

/** What the ways to use an IOMMU have in common, and what they differ in. */
class DeviceMappingsTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRUSTED")
  void aFrameHasWhatTheDeviceWrote(DevicePolicy policy) {
    try (IommuFixture stack = new IommuFixture(policy, 2, 2)) {
      Frame frame = stack.frames.get(0);
      IoPage page = stack.mappings.grant(frame);
      assertThat(stack.write(page, 7)).isTrue();

      stack.mappings.revoke(frame, page);

      assertThat(stack.memory.copy(frame)).containsOnly(7);
      assertThat(stack.memory.copy(stack.frames.get(1))).containsOnly(0);
      assertThat(stack.pages.of(frame)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRUSTED")
  void aPageServesOneFrameAfterTheOther(DevicePolicy policy) {
    try (IommuFixture stack = new IommuFixture(policy, 2, 1)) {
      Frame first = stack.frames.get(0);
      Frame second = stack.frames.get(1);
      IoPage page = stack.mappings.grant(first);
      stack.write(page, 7);
      assertThatThrownBy(() -> stack.mappings.grant(second))
          .isInstanceOf(IllegalStateException.class);
      stack.mappings.revoke(first, page);

      assertThat(stack.mappings.grant(second)).isEqualTo(page);
      stack.write(page, 8);
      stack.mappings.revoke(second, page);

      assertThat(stack.memory.copy(first)).containsOnly(7);
      assertThat(stack.memory.copy(second)).containsOnly(8);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRUSTED")
  void aFrameIsGivenOnceAndTakenFromWhereItWasGiven(DevicePolicy policy) {
    try (IommuFixture stack = new IommuFixture(policy, 2, 2)) {
      Frame frame = stack.frames.get(0);
      IoPage page = stack.mappings.grant(frame);
      IoPage wrong = stack.iommu.pages().get(1 - page.number());

      assertThatThrownBy(() -> stack.mappings.grant(frame))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> stack.mappings.revoke(frame, wrong))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> stack.mappings.revoke(stack.frames.get(1), page))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void strictLeavesNothingBehind() {
    try (IommuFixture stack = new IommuFixture(DevicePolicy.STRICT, 1, 1)) {
      Frame frame = stack.frames.get(0);
      IoPage page = stack.mappings.grant(frame);
      stack.iommu.walk(page);
      stack.iommu.post(page, 0, new byte[] {7});

      stack.mappings.revoke(frame, page);

      assertThat(stack.memory.copy(frame)[0]).isEqualTo((byte) 7);
      assertThat(stack.iommu.remembered(page)).isNull();
      assertThat(stack.write(page, 8)).isFalse();
      assertThat(stack.memory.copy(frame)[0]).isEqualTo((byte) 7);
    }
  }

  /** Sub-page exposure: what the kernel keeps in the other half of a frame that it gives. */
  @Test
  void strictDoesNotProtectWhatElseLivesInTheFrame() {
    try (IommuFixture stack = new IommuFixture(DevicePolicy.STRICT, 1, 1)) {
      Frame frame = stack.frames.get(0);
      int secret = Frame.BYTES / 2;
      stack.memory.write(frame, secret, 42);
      IoPage page = stack.mappings.grant(frame);

      assertThat(stack.iommu.write(page, secret, new byte[Long.BYTES], 0, Long.BYTES)).isTrue();

      assertThat(stack.memory.read(frame, secret)).isZero();
    }
  }

  @Test
  void deferredLeavesAWindowThatAFlushCloses() {
    try (IommuFixture stack = new IommuFixture(DevicePolicy.DEFERRED, 1, 2)) {
      DeferredMappings mappings = (DeferredMappings) stack.mappings;
      Frame frame = stack.frames.get(0);
      IoPage page = mappings.grant(frame);
      stack.write(page, 7);

      mappings.revoke(frame, page);

      assertThat(mappings.deferred(page)).isTrue();
      assertThat(stack.write(page, 8)).isTrue();
      assertThat(stack.memory.copy(frame)).containsOnly(8); // the tread

      assertThat(mappings.flushBatch()).isTrue();
      assertThat(mappings.flushBatch()).isFalse();
      while (!stack.iommu.settled(page)) {
        Thread.yield();
      }
      assertThat(stack.write(page, 9)).isFalse();
      assertThat(stack.memory.copy(frame)).containsOnly(8);
    }
  }

  @Test
  void shadowNeverLetsTheDeviceAtTheFrame() {
    try (IommuFixture stack = new IommuFixture(DevicePolicy.SHADOW, 1, 1)) {
      Frame frame = stack.frames.get(0);
      IoPage page = stack.mappings.grant(frame);
      stack.write(page, 7);
      assertThat(stack.memory.copy(frame)).containsOnly(0);

      stack.mappings.revoke(frame, page);
      assertThat(stack.write(page, 8)).isTrue();

      assertThat(stack.memory.copy(frame)).containsOnly(7);
    }
  }

  /** A device that does what it likes: each number is something it or the IOMMU does. */
  @Property(tries = 300)
  void strictAndShadowKeepAHostileDeviceOut(
      @ForAll boolean strict,
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 99) Integer> doings) {
    try (IommuFixture stack =
        new IommuFixture(strict ? DevicePolicy.STRICT : DevicePolicy.SHADOW, 3, 2)) {
      Map<Frame, byte[]> kept = new HashMap<>();
      stack.frames.forEach(frame -> kept.put(frame, stack.memory.copy(frame)));
      int value = 0;
      for (int doing : doings) {
        Frame frame = stack.frames.get(doing % 3);
        IoPage page = stack.iommu.pages().get(doing % 2);
        switch (doing / 20) {
          case 0 -> give(stack, kept, frame);
          case 1 -> take(stack, kept, frame);
          case 2 -> stack.iommu.walk(page);
          case 3 -> stack.iommu.post(page, 0, new byte[] {(byte) ++value});
          default -> stack.iommu.land(page);
        }
        kept.forEach((f, bytes) -> assertThat(stack.memory.copy(f)).isEqualTo(bytes));
      }
    }
  }

  private static void give(IommuFixture stack, Map<Frame, byte[]> kept, Frame frame) {
    if (kept.containsKey(frame) && kept.size() > 1) { // two I/O pages for three frames
      stack.mappings.grant(frame);
      kept.remove(frame);
    }
  }

  private static void take(IommuFixture stack, Map<Frame, byte[]> kept, Frame frame) {
    if (!kept.containsKey(frame)) {
      stack.mappings.revoke(frame, stack.pages.of(frame));
      kept.put(frame, stack.memory.copy(frame));
    }
  }
}
