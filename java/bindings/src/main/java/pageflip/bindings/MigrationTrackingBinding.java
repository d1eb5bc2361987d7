package pageflip.bindings;

import static pageflip.bindings.MachinePart.ADDRESS_SPACE;
import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.FRAME;
import static pageflip.bindings.MachinePart.PAGE;
import static pageflip.bindings.MachinePart.THREAD;
import static pageflip.conformance.value.Value.field;

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
import pageflip.stack.nic.Nic;

/** {@code MigrationTracking.tla}, and the page flip that interrupts only CPUs in the mask. */
public final class MigrationTrackingBinding implements Binding<TrackedSystem> {
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
    KernelPart.nic(d, s -> s.kernel, s -> s.model.values);
    InterruptPart.describe(d, s -> s.kernel);
    beginnings(d);
    tables(d);
    sends(d);
  }

  private static void beginnings(Description<TrackedSystem> d) {
    d.step("BufferDrain", CPU, (s, cpu) -> s.stores.drain(cpu));
    d.step("Wake", CPU, (s, cpu) -> s.contextSwitch.wake(cpu));
    d.step("Rollover", s -> s.tags.rollover());
    d.threads("store buffer of", "BufferDrain");
    d.thread("timers", "Wake");
    d.standingStill("Rollover");
    d.stepWhenIdle("Dispatch", CPU, THREAD, (s, cpu, task) -> s.contextSwitch.resume(cpu, task));
    d.stepWhenIdle("Preempt", CPU, (s, cpu) -> s.contextSwitch.preempt(cpu));
    d.stepWhenIdle("Halt", CPU, (s, cpu) -> s.contextSwitch.halt(cpu));
    d.stepWhenIdle(
        "MapShared",
        CPU,
        PAGE,
        FRAME,
        (s, cpu, page, frame) -> s.sharedMemory.mapShared(cpu, page, frame));
    d.operation("LeaveTable", CPU, (s, cpu) -> s.contextSwitch.leave(cpu));
    d.operation("SetBit", CPU, THREAD, (s, cpu, task) -> s.contextSwitch.enter(cpu, task));
    d.operation("ClearPte", CPU, PAGE, (s, cpu, page) -> s.flip.send(cpu, page));
  }

  private static void tables(Description<TrackedSystem> d) {
    d.variable("loaded", (s, v) -> v.function(CPU, c -> v.name(c.space())));
    d.variable("tag", (s, v) -> v.function(CPU, c -> v.name(spaceWithTagOf(s, c))));
    d.variable("power", (s, v) -> v.function(CPU, c -> Names.of(c.power())));
    d.variable(
        "mask", (s, v) -> v.function(ADDRESS_SPACE, a -> v.subset(CPU, c -> s.masks.of(a).has(c))));
    d.variable("buffered", (s, v) -> v.function(CPU, c -> waiting(v, s.stores.waiting(c))));
    d.variable(
        "missed",
        (s, v) ->
            v.function(
                CPU,
                c ->
                    v.function(
                        ADDRESS_SPACE,
                        a -> v.subset(PAGE, p -> s.masks.generation(a).hasMissed(c, p)))));
  }

  private static void sends(Description<TrackedSystem> d) {
    d.stages("stage", CPU)
        .at("user")
        .after("LeaveTable", "leaving")
        .after("ClearBit", "user")
        .after("SetBit", "switching")
        .after("CheckGeneration", "checked")
        .after("LoadTable", "user")
        .after("ClearPte", "cleared")
        .after("SendInterrupts", "interrupted")
        .after("StayLocal", "interrupted")
        .after("InvalidateLocal", "waiting")
        .after("AwaitAcks", "acknowledged")
        .after("Transfer", "user");
    d.variable("shootdown", (s, v) -> v.function(CPU, c -> descriptor(v, s.shootdowns.of(c))));
    d.variable("generationPending", (s, v) -> spaces(s, v, TrackedShootdown::generationPending));
    d.variable("unread", (s, v) -> spaces(s, v, TrackedShootdown::maskPending));
    d.variable(
        "targets",
        (s, v) ->
            v.function(
                CPU,
                i ->
                    v.subset(
                        CPU,
                        r -> {
                          TrackedShootdown shootdown = s.shootdowns.of(i);
                          return shootdown != null && (shootdown.targets() & 1L << r.number()) != 0;
                        })));
  }

  /** The address spaces for which part of a CPU's shootdown is still to be done. */
  private static Value spaces(
      TrackedSystem s, View v, Function<TrackedShootdown, Set<AddressSpace>> marks) {
    return v.function(
        CPU,
        c -> {
          TrackedShootdown shootdown = s.shootdowns.of(c);
          return v.subset(
              ADDRESS_SPACE, a -> shootdown != null && marks.apply(shootdown).contains(a));
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
        : Value.record(
            field("kind", new Value.Text(store instanceof KernelStore.JoinSet ? "bit" : "pte")),
            field("space", v.name(store.space())));
  }

  private static Value descriptor(View v, TrackedShootdown shootdown) {
    return shootdown == null
        ? v.name(null)
        : Value.record(
            field("frame", v.name(shootdown.frame())),
            field("page", v.name(shootdown.page())),
            field("spaces", v.subset(ADDRESS_SPACE, shootdown.spaces()::contains)));
  }
}
