package pageflip.bindings;

import static pageflip.conformance.value.Value.field;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.binding.Stages;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.iomem.DeferredMappings;
import pageflip.stack.kernel.iomem.ShadowMappings;
import pageflip.stack.kernel.iomem.StrictMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;

/** {@code DeviceTrust.tla}, and strict, deferred and shadow use of an IOMMU. */
public final class DeviceTrustBinding implements Binding<DeviceTrustSystem> {
  private static final Domain<Frame> BUFFER = Domain.of("Buffer", Frame.class);
  private static final Domain<Frame> FRAME = Domain.of("Frame", Frame.class);
  private static final Domain<IoPage> IO_PAGE = Domain.of("IoPage", IoPage.class);
  private static final Domain<Integer> PART = Domain.of("Part", Integer.class);
  private static final Value AT_REST = new Value.Text("rest");
  private static final Domain<byte[]> VALUE = Domain.of("Value", byte[].class);

  @Override
  public String module() {
    return "DeviceTrust";
  }

  /** {@code DeviceTrustSystem} plays the program. */
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

  /** A buffer is one frame, and has the same name in the model. */
  @Override
  public void describe(Description<DeviceTrustSystem> d) {
    d.domain(BUFFER, s -> s.memory.frames());
    d.domain(FRAME, s -> s.memory.frames());
    d.domain(IO_PAGE, s -> s.iommu.pages());
    d.domain(PART, s -> List.of(0));
    d.domain(VALUE, s -> s.values);
    beginnings(d);
    iommu(d);
    kernel(d);
  }

  private static void beginnings(Description<DeviceTrustSystem> d) {
    d.step("Walk", IO_PAGE, (s, page) -> s.iommu.walk(page));
    d.step("Evict", IO_PAGE, (s, page) -> s.iommu.evict(page));
    d.step("Post", IO_PAGE, PART, VALUE, (s, page, part, value) -> s.iommu.post(page, part, value));
    d.step("Land", IO_PAGE, (s, page) -> s.iommu.land(page));
    d.step("Invalidate", IO_PAGE, (s, page) -> s.iommu.invalidate(page));
    d.step("CompleteInvalidation", IO_PAGE, (s, page) -> s.iommu.complete(page));
    d.step("MapShadow", IO_PAGE, (s, page) -> s.mapShadow(page));
    d.step("FlushBatch", s -> s.flushBatch());
    d.step("Read", BUFFER, (s, buffer) -> s.read(buffer));
    d.step("Return", BUFFER, (s, buffer) -> s.giveBack(buffer));
    d.thread("device", "Post");
    d.thread("iommu", "Walk", "Evict", "Land", "Invalidate", "CompleteInvalidation");
    d.thread("driver", "MapShadow", "FlushBatch", "Read", "Return");
    d.stepWhenIdle("Grant", BUFFER, IO_PAGE, (s, buffer, page) -> s.grant(buffer));
    d.operation("ClearIopte", BUFFER, (s, buffer) -> s.receive(buffer));
    d.operation("CopyOut", BUFFER, (s, buffer) -> s.receive(buffer));
  }

  private static void iommu(Description<DeviceTrustSystem> d) {
    d.variable("iopte", (s, v) -> v.function(IO_PAGE, i -> v.name(s.iommu.walked(i))));
    d.variable("iotlb", (s, v) -> v.function(IO_PAGE, i -> v.name(s.iommu.remembered(i))));
    d.variable("posted", (s, v) -> v.function(IO_PAGE, i -> posted(v, s.iommu.posted(i))));
    d.variable("queued", (s, v) -> v.subset(IO_PAGE, i -> s.iommu.queued(i)));
    d.variable("draining", (s, v) -> v.subset(IO_PAGE, i -> s.iommu.draining(i)));
  }

  private static Value posted(View v, Iommu.PostedWrite write) {
    return write == null
        ? v.name(null)
        : Value.record(
            field("buffer", v.name(write.frame())), field("value", v.name(write.bytes())));
  }

  private static void kernel(Description<DeviceTrustSystem> d) {
    d.variable("batch", (s, v) -> v.subset(IO_PAGE, i -> s.deferred(i)));
    d.variable("iopage", (s, v) -> v.function(BUFFER, b -> v.name(s.pages.of(b))));
    Stages<DeviceTrustSystem, Frame> stages =
        d.stages("stage", BUFFER)
            .at("rest")
            .after("ClearIopte", "cleared")
            .after("SubmitInvalidation", "submitted")
            .after("AwaitCompletion", "revoked")
            .after("Defer", "revoked")
            .after("CopyOut", "revoked");
    d.variable(
        "owner",
        (s, v) -> v.function(BUFFER, b -> owner(s, b, !stages.of(s, v, b).equals(AT_REST))));
    d.variable("memory", (s, v) -> v.function(BUFFER, b -> v.name(s.valueOf(s.memory.copy(b)))));
    d.variable("delivered", (s, v) -> v.function(BUFFER, b -> v.name(s.valueOf(s.delivered(b)))));
    d.variable("read", (s, v) -> v.function(BUFFER, b -> v.name(s.valueOf(s.whatWasRead(b)))));
  }

  private static Value owner(DeviceTrustSystem s, Frame buffer, boolean beingTaken) {
    boolean given = s.pages.of(buffer) != null || beingTaken;
    if (s.delivered(buffer) != null) {
      return new Value.Text("program");
    }
    if (given && s.copies()) {
      return new Value.Text("copier");
    }
    return new Value.Text(given || s.mappedShadow(buffer) ? "device" : "kernel");
  }
}
