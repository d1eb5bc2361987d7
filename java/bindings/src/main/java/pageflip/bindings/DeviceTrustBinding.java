package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.iomem.DeferredMappings;
import pageflip.stack.kernel.iomem.ShadowMappings;
import pageflip.stack.kernel.iomem.StrictMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;

/** {@code DeviceTrust.tla}, and an IOMMU that the kernel uses strictly, lazily, or for shadows. */
public final class DeviceTrustBinding implements Binding<DeviceTrustSystem> {
  private static final List<String> STAGES =
      List.of("ClearIopte", "SubmitInvalidation", "AwaitCompletion", "Defer", "CopyOut");

  @Override
  public String module() {
    return "DeviceTrust";
  }

  /** The program is the system's own. */
  @Override
  public List<Class<?>> code() {
    return List.of(
        DeviceTrustSystem.class,
        Iommu.class,
        StrictMappings.class,
        DeferredMappings.class,
        ShadowMappings.class);
  }

  @Override
  public DeviceTrustSystem start(Constants constants) {
    return new DeviceTrustSystem(constants);
  }

  /** A buffer has a frame to itself, and the frame's name. */
  @Override
  public void describe(Description<DeviceTrustSystem> d) {
    d.constant("Buffer", s -> s.memory.frames());
    d.constant("Frame", s -> s.memory.frames());
    d.constant("IoPage", s -> s.iommu.pages());
    d.constant("Part", s -> List.of(0));
    d.constant("Value", s -> s.values);
    beginnings(d);
    iommu(d);
    kernel(d);
  }

  private static void beginnings(Description<DeviceTrustSystem> d) {
    d.step("Walk", (s, a) -> s.iommu.walk((IoPage) a[0]));
    d.step("Evict", (s, a) -> s.iommu.evict((IoPage) a[0]));
    d.step("Post", (s, a) -> s.iommu.post((IoPage) a[0], (Integer) a[1], (byte[]) a[2]));
    d.step("Land", (s, a) -> s.iommu.land((IoPage) a[0]));
    d.step("Invalidate", (s, a) -> s.iommu.invalidate((IoPage) a[0]));
    d.step("Complete", (s, a) -> s.iommu.complete((IoPage) a[0]));
    d.step("MapShadow", (s, a) -> s.mapShadow((IoPage) a[0]));
    d.step("FlushBatch", (s, a) -> s.flushBatch());
    d.step("Read", (s, a) -> s.read((Frame) a[0]));
    d.step("Return", (s, a) -> s.giveBack((Frame) a[0]));
    d.ownStep("Grant", (s, a) -> s.grant((Frame) a[0]));
    d.operation("ClearIopte", (s, a) -> s.receive((Frame) a[0]));
    d.operation("CopyOut", (s, a) -> s.receive((Frame) a[0]));
  }

  private static void iommu(Description<DeviceTrustSystem> d) {
    d.variable("iopte", (s, v) -> v.each("IoPage", (IoPage i) -> v.name(s.iommu.walked(i))));
    d.variable("iotlb", (s, v) -> v.each("IoPage", (IoPage i) -> v.name(s.iommu.remembered(i))));
    d.variable("posted", (s, v) -> v.each("IoPage", (IoPage i) -> posted(v, s.iommu.posted(i))));
    d.variable("queued", (s, v) -> v.those("IoPage", (IoPage i) -> s.iommu.queued(i)));
    d.variable("draining", (s, v) -> v.those("IoPage", (IoPage i) -> s.iommu.draining(i)));
  }

  private static Value posted(View v, Iommu.PostedWrite write) {
    return write == null
        ? v.name(null)
        : Records.of("buffer", v.name(write.frame()), "value", v.name(write.bytes()));
  }

  private static void kernel(Description<DeviceTrustSystem> d) {
    d.variable("batch", (s, v) -> v.those("IoPage", (IoPage i) -> s.deferred(i)));
    d.variable("iopage", (s, v) -> v.each("Buffer", (Frame b) -> v.name(s.pages.of(b))));
    d.variable("stage", (s, v) -> v.each("Buffer", (Frame b) -> stage(v.latest(b, STAGES))));
    d.variable("owner", (s, v) -> v.each("Buffer", (Frame b) -> owner(s, v, b)));
    d.variable(
        "memory", (s, v) -> v.each("Buffer", (Frame b) -> v.name(s.valueOf(s.memory.copy(b)))));
    d.variable(
        "delivered", (s, v) -> v.each("Buffer", (Frame b) -> v.name(s.valueOf(s.delivered(b)))));
    d.variable(
        "read", (s, v) -> v.each("Buffer", (Frame b) -> v.name(s.valueOf(s.whatWasRead(b)))));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(View.Taken latest) {
    String step = latest == null ? "" : latest.action();
    return new Value.Text(
        switch (step) {
          case "ClearIopte" -> "cleared";
          case "SubmitInvalidation" -> "submitted";
          case "AwaitCompletion", "Defer", "CopyOut" -> "revoked";
          default -> "rest";
        });
  }

  private static Value owner(DeviceTrustSystem s, View v, Frame buffer) {
    boolean given = s.pages.of(buffer) != null || v.latest(buffer, STAGES) != null;
    if (s.delivered(buffer) != null) {
      return new Value.Text("program");
    }
    if (given && s.copies()) {
      return new Value.Text("copier");
    }
    return new Value.Text(given || s.mappedShadow(buffer) ? "device" : "kernel");
  }
}
