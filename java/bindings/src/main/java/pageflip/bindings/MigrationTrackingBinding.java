package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.Generations;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.KernelStore;
import pageflip.stack.kernel.KernelStores;
import pageflip.stack.kernel.LoadedNow;
import pageflip.stack.kernel.SharedMemory;
import pageflip.stack.kernel.Tags;
import pageflip.stack.kernel.TrackedFlip;
import pageflip.stack.kernel.TrackedInitiator;
import pageflip.stack.kernel.TrackedResponder;
import pageflip.stack.kernel.TrackedSwitch;
import pageflip.stack.kernel.Withdrawal;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.machine.TranslatedStore;
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

  private static final List<String> INTERRUPT = List.of("ServiceInterrupt", "Acknowledge");

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
    constants(d);
    beginnings(d);
    machine(d);
    tables(d);
    sends(d);
    nic(d);
  }

  private static void constants(Description<TrackedSystem> d) {
    d.constant("CPU", s -> s.machine.cpus());
    d.constant("Thread", s -> s.tasks);
    d.constant("AddressSpace", s -> s.spaces);
    d.constant("Page", s -> s.pages);
    d.constant("Frame", s -> s.machine.memory().frames());
    d.constant("Value", s -> s.words.all());
  }

  private static void beginnings(Description<TrackedSystem> d) {
    d.step("BufferDrain", (s, a) -> s.stores.drain((Cpu) a[0]));
    d.step("Fill", (s, a) -> ((Cpu) a[0]).fill((Page) a[1]));
    d.step("Evict", (s, a) -> ((Cpu) a[0]).evict((AddressSpace) a[1], (Page) a[2]));
    d.step("StoreCommit", (s, a) -> ((Cpu) a[0]).commitStore());
    d.step("Wake", (s, a) -> s.contextSwitch.wake((Cpu) a[0]));
    d.step("Rollover", (s, a) -> s.tags.rollover());
    d.step("DmaRead", (s, a) -> s.kernel.nic().dmaRead((Frame) a[0]));
    d.step("Complete", (s, a) -> s.kernel.complete((Frame) a[0]));
    d.ownStep("Dispatch", (s, a) -> s.contextSwitch.resume((Cpu) a[0], (Task) a[1]));
    d.ownStep("Preempt", (s, a) -> s.contextSwitch.preempt((Cpu) a[0]));
    d.ownStep("Halt", (s, a) -> s.contextSwitch.halt((Cpu) a[0]));
    d.ownStep(
        "StoreTranslate",
        (s, a) -> ((Cpu) a[0]).translateStore((Page) a[1], Words.OFFSET, (Long) a[2]));
    d.ownStep("MapFresh", (s, a) -> s.kernel.mapFresh((Cpu) a[0], (Page) a[1], (Frame) a[2]));
    d.ownStep(
        "MapShared", (s, a) -> s.sharedMemory.mapShared((Cpu) a[0], (Page) a[1], (Frame) a[2]));
    d.operation("LeaveTable", (s, a) -> s.contextSwitch.leave((Cpu) a[0]));
    d.operation("SetBit", (s, a) -> s.contextSwitch.enter((Cpu) a[0], (Task) a[1]));
    d.operation("ClearPte", (s, a) -> s.flip.send((Cpu) a[0], (Page) a[1]));
    d.operation("ServiceInterrupt", (s, a) -> s.responder.serviceInterrupts((Cpu) a[0]));
  }

  private static void machine(Description<TrackedSystem> d) {
    d.variable("running", (s, v) -> v.each("CPU", (Cpu c) -> v.name(c.running())));
    d.variable(
        "pte",
        (s, v) ->
            v.each(
                "AddressSpace", (AddressSpace a) -> v.each("Page", (Page p) -> v.name(a.walk(p)))));
    d.variable(
        "tlb",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu c) ->
                    v.each(
                        "AddressSpace",
                        (AddressSpace a) ->
                            v.each("Page", (Page p) -> v.name(c.tlb().lookup(a, p))))));
    d.variable("inflight", (s, v) -> v.each("CPU", (Cpu c) -> store(v, c.storeBuffer().pending())));
    d.variable(
        "memory",
        (s, v) -> v.each("Frame", (Frame f) -> v.name(s.machine.memory().read(f, Words.OFFSET))));
  }

  private static void tables(Description<TrackedSystem> d) {
    d.variable("loaded", (s, v) -> v.each("CPU", (Cpu c) -> v.name(c.space())));
    d.variable("tag", (s, v) -> v.each("CPU", (Cpu c) -> v.name(spaceWithTagOf(s, c))));
    d.variable(
        "power",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu c) ->
                    new Value.Text(
                        switch (c.power()) {
                          case AWAKE -> "awake";
                          case HALTED -> "halted";
                          case STALE -> "stale";
                        })));
    d.variable(
        "mask",
        (s, v) ->
            v.each(
                "AddressSpace",
                (AddressSpace a) -> v.those("CPU", (Cpu c) -> s.footprints.of(a).has(c))));
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
                            v.those("Page", (Page p) -> s.footprints.of(a).hasMissed(c, p)))));
  }

  private static void sends(Description<TrackedSystem> d) {
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(s, c, v.latest(c, STAGES))));
    d.variable("shootdown", (s, v) -> v.each("CPU", (Cpu c) -> descriptor(v, s.withdrawals.of(c))));
    d.variable(
        "unmarked",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu c) ->
                    v.those(
                        "AddressSpace",
                        (AddressSpace a) -> {
                          Withdrawal withdrawal = s.withdrawals.of(c);
                          return withdrawal != null && withdrawal.unmarked().contains(a);
                        })));
    d.variable(
        "unread",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu c) ->
                    v.those(
                        "AddressSpace",
                        (AddressSpace a) -> {
                          Withdrawal withdrawal = s.withdrawals.of(c);
                          return withdrawal != null && withdrawal.unread().contains(a);
                        })));
    d.variable(
        "targets",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu i) ->
                    v.those(
                        "CPU",
                        (Cpu r) -> {
                          Withdrawal withdrawal = s.withdrawals.of(i);
                          return withdrawal != null
                              && (withdrawal.targets() & 1L << r.number()) != 0;
                        })));
    d.variable(
        "unacked",
        (s, v) ->
            v.each(
                "CPU", (Cpu i) -> v.those("CPU", (Cpu r) -> s.machine.interrupts().pending(r, i))));
    d.variable("servicing", (s, v) -> v.each("CPU", (Cpu c) -> servicing(v, c)));
  }

  private static void nic(Description<TrackedSystem> d) {
    d.variable(
        "owner",
        (s, v) ->
            v.each(
                "Frame",
                (Frame f) ->
                    new Value.Text(
                        switch (s.kernel.frames().owner(f)) {
                          case FREE -> "free";
                          case PROCESS -> "process";
                          case NIC -> "nic";
                        })));
    d.variable(
        "offered",
        (s, v) -> v.each("Frame", (Frame f) -> s.words.offered(v, s.kernel.nic().held(f))));
    d.variable(
        "wire", (s, v) -> v.each("Frame", (Frame f) -> s.words.sent(v, s.kernel.nic().held(f))));
  }

  private static Value store(View v, TranslatedStore store) {
    return store == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(store.frame()),
            "page", v.name(store.page()),
            "space", v.name(store.space()),
            "value", v.name(store.value()));
  }

  private static AddressSpace spaceWithTagOf(TrackedSystem s, Cpu cpu) {
    return cpu.space() == null
        ? null
        : s.spaces.stream().filter(a -> a.tag() == cpu.tag()).findFirst().orElse(null);
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

  private static Value descriptor(View v, Withdrawal withdrawal) {
    return withdrawal == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(withdrawal.frame()),
            "page", v.name(withdrawal.page()),
            "spaces", v.those("AddressSpace", withdrawal.spaces()::contains));
  }

  private static Value servicing(View v, Cpu cpu) {
    View.Taken latest = v.latest(cpu, INTERRUPT);
    boolean inHandler = latest != null && latest.action().equals("ServiceInterrupt");
    return inHandler ? latest.arguments().get(1) : v.name(null);
  }
}
