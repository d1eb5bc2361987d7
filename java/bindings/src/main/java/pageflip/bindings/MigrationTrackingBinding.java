package pageflip.bindings;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.tracking.Generations;
import pageflip.stack.kernel.tracking.KernelStore;
import pageflip.stack.kernel.tracking.KernelStores;
import pageflip.stack.kernel.tracking.LoadedNow;
import pageflip.stack.kernel.tracking.SharedMemory;
import pageflip.stack.kernel.tracking.Tags;
import pageflip.stack.kernel.tracking.TrackedFlip;
import pageflip.stack.kernel.tracking.TrackedInitiator;
import pageflip.stack.kernel.tracking.TrackedResponder;
import pageflip.stack.kernel.tracking.TrackedShootdown;
import pageflip.stack.kernel.tracking.TrackedSwitch;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** {@code MigrationTracking.tla} and the page flip that asks only where the process ran. */
public final class MigrationTrackingBinding implements Binding<TrackedSystem> {
  /** The steps of a send, of a switch in and of a switch out, as far as they are stages. */
  private static final List<String> STAGES =
      List.of(
          "ClearPte",
          "SendInterrupts",
          "StayLocal",
          "InvalidateLocal",
          "AwaitAcks",
          "Transfer",
          "SetBit",
          "CheckGeneration",
          "LoadTable",
          "LeaveTable",
          "ClearBit");

  @Override
  public String module() {
    return "MigrationTracking";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Cpu.class,
        Kernel.class,
        KernelStores.class,
        Generations.class,
        LoadedNow.class,
        SharedMemory.class,
        Tags.class,
        TrackedFlip.class,
        TrackedInitiator.class,
        TrackedResponder.class,
        TrackedSwitch.class,
        Nic.class);
  }

  @Override
  public TrackedSystem start(Constants constants) {
    return new TrackedSystem(constants);
  }

  @Override
  public void describe(Description<TrackedSystem> d) {
    MachinePart.describe(d, s -> s.model);
    KernelPart.frames(d, s -> s.kernel);
    KernelPart.nic(d, s -> s.kernel, s -> s.model.words);
    InterruptPart.describe(d, s -> s.kernel);
    beginnings(d);
    tables(d);
    sends(d);
  }

  private static void beginnings(Description<TrackedSystem> d) {
    d.step("BufferDrain", (s, a) -> s.stores.drain((Cpu) a[0]));
    d.step("Wake", (s, a) -> s.contextSwitch.wake((Cpu) a[0]));
    d.step("Rollover", (s, a) -> s.tags.rollover());
    d.ownStep("Dispatch", (s, a) -> s.contextSwitch.resume((Cpu) a[0], (Task) a[1]));
    d.ownStep("Preempt", (s, a) -> s.contextSwitch.preempt((Cpu) a[0]));
    d.ownStep("Halt", (s, a) -> s.contextSwitch.halt((Cpu) a[0]));
    d.ownStep(
        "MapShared", (s, a) -> s.sharedMemory.mapShared((Cpu) a[0], (Page) a[1], (Frame) a[2]));
    d.operation("LeaveTable", (s, a) -> s.contextSwitch.leave((Cpu) a[0]));
    d.operation("SetBit", (s, a) -> s.contextSwitch.enter((Cpu) a[0], (Task) a[1]));
    d.operation("ClearPte", (s, a) -> s.flip.send((Cpu) a[0], (Page) a[1]));
  }

  private static void tables(Description<TrackedSystem> d) {
    d.variable("loaded", (s, v) -> v.each("CPU", (Cpu c) -> v.name(c.space())));
    d.variable("tag", (s, v) -> v.each("CPU", (Cpu c) -> v.name(spaceWithTagOf(s, c))));
    d.variable("power", (s, v) -> v.each("CPU", (Cpu c) -> Names.of(c.power())));
    d.variable(
        "mask",
        (s, v) ->
            v.each(
                "AddressSpace",
                (AddressSpace a) -> v.those("CPU", (Cpu c) -> s.masks.of(a).has(c))));
    d.variable("buffered", (s, v) -> v.each("CPU", (Cpu c) -> waiting(v, s.stores.waiting(c))));
    d.variable(
        "missed",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu c) ->
                    v.each(
                        "AddressSpace",
                        (AddressSpace a) ->
                            v.those("Page", (Page p) -> s.masks.of(a).hasMissed(c, p)))));
  }

  private static void sends(Description<TrackedSystem> d) {
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(s, c, v.latest(c, STAGES))));
    d.variable("shootdown", (s, v) -> v.each("CPU", (Cpu c) -> descriptor(v, s.shootdowns.of(c))));
    d.variable("unmarked", (s, v) -> spaces(s, v, TrackedShootdown::generationPending));
    d.variable("unread", (s, v) -> spaces(s, v, TrackedShootdown::maskPending));
    d.variable(
        "targets",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu i) ->
                    v.those(
                        "CPU",
                        (Cpu r) -> {
                          TrackedShootdown shootdown = s.shootdowns.of(i);
                          return shootdown != null && (shootdown.targets() & 1L << r.number()) != 0;
                        })));
  }

  /** The address spaces that what a CPU is taking away has still to see to. */
  private static Value spaces(
      TrackedSystem s, View v, Function<TrackedShootdown, Set<AddressSpace>> marks) {
    return v.each(
        "CPU",
        (Cpu c) -> {
          TrackedShootdown shootdown = s.shootdowns.of(c);
          return v.those(
              "AddressSpace",
              (AddressSpace a) -> shootdown != null && marks.apply(shootdown).contains(a));
        });
  }

  private static AddressSpace spaceWithTagOf(TrackedSystem s, Cpu cpu) {
    return cpu.space() == null
        ? null
        : s.model.spaces.stream().filter(a -> a.tag() == cpu.tag()).findFirst().orElse(null);
  }

  private static Value waiting(View v, KernelStore store) {
    return store == null
        ? v.name(null)
        : Records.of(
            "kind",
            new Value.Text(store instanceof KernelStore.JoinSet ? "bit" : "pte"),
            "space",
            v.name(store.space()));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(TrackedSystem s, Cpu cpu, View.Taken latest) {
    String step = latest == null ? "none" : latest.action();
    return new Value.Text(
        switch (step) {
          case "SetBit" -> "switching";
          case "CheckGeneration" -> "checked";
          case "LeaveTable" -> s.leavesInTwoSteps() ? "leaving" : "user";
          case "ClearPte" -> "cleared";
          case "SendInterrupts", "StayLocal" -> "interrupted";
          case "InvalidateLocal" -> "waiting";
          case "AwaitAcks" -> "acknowledged";
          default -> "user";
        });
  }

  private static Value descriptor(View v, TrackedShootdown shootdown) {
    return shootdown == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(shootdown.frame()),
            "page", v.name(shootdown.page()),
            "spaces", v.those("AddressSpace", shootdown.spaces()::contains));
  }
}
