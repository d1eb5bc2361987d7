package pageflip.bindings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.iomem.DeferredMappings;
import pageflip.stack.kernel.iomem.DeviceMappings;
import pageflip.stack.kernel.iomem.DevicePolicy;
import pageflip.stack.kernel.iomem.IoPages;
import pageflip.stack.kernel.iomem.ShadowMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.step.Step;

/**
 * An IOMMU, the kernel with the policy of a model, and a program to which frames are delivered. A
 * value of the model is a frame in which all bytes are the same.
 */
final class DeviceTrustSystem {
  final PhysicalMemory memory;
  final Iommu iommu;
  final IoPages pages;
  final DeviceMappings mappings;
  final List<byte[]> values = new ArrayList<>();
  private final List<Frame> shadows = new ArrayList<>(); // by number of the I/O page
  private final Map<Frame, byte[]> delivered = new HashMap<>();
  private final Map<Frame, byte[]> read = new HashMap<>();

  DeviceTrustSystem(Constants constants) {
    memory = new PhysicalMemory(constants.size("Frame"));
    iommu = new Iommu(memory, constants.size("IoPage"));
    pages = new IoPages(iommu.pages());
    for (Value value : constants.members("Value")) {
      byte[] bytes = new byte[Frame.BYTES];
      if (!value.equals(constants.get("Zero"))) {
        Arrays.fill(bytes, (byte) (0x5a + values.size()));
      }
      values.add(bytes);
    }
    DevicePolicy policy = Names.constant(DevicePolicy.values(), constants, "Policy");
    if (policy == DevicePolicy.SHADOW) {
      List<Value> frames = constants.members("Frame");
      for (Value page : constants.members("IoPage")) {
        shadows.add(memory.frames().get(frames.indexOf(constants.apply("Shadow", page))));
      }
    }
    mappings = policy.over(memory, iommu, pages, shadows);
  }

  // ---- the kernel -----------------------------------------------------------------------------

  void mapShadow(IoPage page) {
    if (mappings instanceof ShadowMappings shadow) {
      shadow.mapShadow(page);
    }
  }

  void flushBatch() {
    if (mappings instanceof DeferredMappings deferring) {
      deferring.flushBatch();
    }
  }

  boolean deferred(IoPage page) {
    return mappings instanceof DeferredMappings deferring && deferring.deferred(page);
  }

  /** Gives a frame to the device, if the kernel owns it. */
  void grant(Frame frame) {
    if (delivered.containsKey(frame) || shadows.contains(frame)) {
      return;
    }
    try {
      mappings.grant(frame);
    } catch (IllegalStateException noPage) {
      // refused
    }
  }

  /** Takes a frame from the device, if it has it, and delivers it to the program. */
  void receive(Frame frame) {
    IoPage page = pages.of(frame);
    if (page != null) {
      mappings.revoke(frame, page);
      deliver(frame);
    }
  }

  @Step("Deliver")
  private void deliver(Frame frame) {
    delivered.put(frame, memory.copy(frame));
  }

  /** Whether the device was given the shadow that is in {@code frame}. */
  boolean mappedShadow(Frame frame) {
    int page = shadows.indexOf(frame);
    return page >= 0 && iommu.walked(iommu.pages().get(page)) != null;
  }

  /** Whether the kernel copies what the device writes. */
  boolean copies() {
    return !shadows.isEmpty();
  }

  // ---- the program ----------------------------------------------------------------------------

  /** The program reads; refuses if it has no such frame, or has read it. */
  @Step("Read")
  boolean read(Frame frame) {
    return delivered.containsKey(frame) && read.putIfAbsent(frame, memory.copy(frame)) == null;
  }

  /** It gives the frame back; refuses before it has read it. */
  @Step("Return")
  boolean giveBack(Frame frame) {
    if (read.remove(frame) == null) {
      return false;
    }
    delivered.remove(frame);
    memory.clear(frame);
    return true;
  }

  /** What was delivered, or null. */
  byte[] delivered(Frame frame) {
    return delivered.get(frame);
  }

  /** What the program has read, or null. */
  byte[] whatWasRead(Frame frame) {
    return read.get(frame);
  }

  /** The bytes in {@code values} that equal these; null if these are null. */
  Object valueOf(byte[] bytes) {
    return bytes == null
        ? null
        : values.stream()
            .filter(v -> Arrays.equals(v, bytes))
            .map(Object.class::cast)
            .findFirst()
            .orElse("no value of the model");
  }
}
