package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.PageFlip;
import pageflip.stack.kernel.Shootdown;
import pageflip.stack.kernel.ShootdownInitiator;
import pageflip.stack.kernel.ShootdownResponder;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.machine.TranslatedStore;
import pageflip.stack.nic.Nic;

/** {@code TlbShootdown.tla} and the page flip with a broadcast. */
public final class TlbShootdownBinding implements Binding<FlipSystem> {
  /** The steps of a send, which are its stages. */
  private static final List<String> SEND =
      List.of("ClearPte", "SendInterrupts", "InvalidateLocal", "AwaitAcks", "Transfer");

  private static final List<String> INTERRUPT = List.of("ServiceInterrupt", "Acknowledge");

  @Override
  public String module() {
    return "TlbShootdown";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Cpu.class,
        DirectSwitch.class,
        Kernel.class,
        PageFlip.class,
        ShootdownInitiator.class,
        ShootdownResponder.class,
        Nic.class);
  }

  @Override
  public FlipSystem start(Constants constants) {
    return new FlipSystem(constants);
  }

  @Override
  public void describe(Description<FlipSystem> d) {
    constants(d);
    beginnings(d);
    variables(d);
  }

  private static void constants(Description<FlipSystem> d) {
    d.constant("CPU", s -> s.machine.cpus());
    d.constant("Thread", s -> s.tasks);
    d.constant("AddressSpace", s -> s.spaces);
    d.constant("Page", s -> s.pages);
    d.constant("Frame", s -> s.machine.memory().frames());
    d.constant("Value", s -> s.words.all());
  }

  private static void beginnings(Description<FlipSystem> d) {
    d.step("Fill", (s, a) -> ((Cpu) a[0]).fill((Page) a[1]));
    d.step("Evict", (s, a) -> ((Cpu) a[0]).evict((AddressSpace) a[1], (Page) a[2]));
    d.step("StoreCommit", (s, a) -> ((Cpu) a[0]).commitStore());
    d.step("DmaRead", (s, a) -> s.kernel.nic().dmaRead((Frame) a[0]));
    d.step("Complete", (s, a) -> s.kernel.complete((Frame) a[0]));
    d.ownStep("Dispatch", (s, a) -> s.contextSwitch.dispatch((Cpu) a[0], (Task) a[1]));
    d.ownStep("Preempt", (s, a) -> s.contextSwitch.preempt((Cpu) a[0]));
    d.ownStep(
        "StoreTranslate",
        (s, a) -> ((Cpu) a[0]).translateStore((Page) a[1], Words.OFFSET, (Long) a[2]));
    d.ownStep("MapFresh", (s, a) -> s.kernel.mapFresh((Cpu) a[0], (Page) a[1], (Frame) a[2]));
    d.operation("ClearPte", (s, a) -> s.flip.send((Cpu) a[0], (Page) a[1]));
    d.operation("ServiceInterrupt", (s, a) -> s.responder.serviceInterrupts((Cpu) a[0]));
  }

  private static void variables(Description<FlipSystem> d) {
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
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(v.latest(c, SEND))));
    d.variable("shootdown", (s, v) -> v.each("CPU", (Cpu c) -> descriptor(v, s.shootdowns.of(c))));
    d.variable(
        "unacked",
        (s, v) ->
            v.each(
                "CPU", (Cpu i) -> v.those("CPU", (Cpu r) -> s.machine.interrupts().pending(r, i))));
    d.variable("servicing", (s, v) -> v.each("CPU", (Cpu c) -> servicing(v, c)));
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

  private static Value descriptor(View v, Shootdown shootdown) {
    return shootdown == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(shootdown.frame()),
            "page", v.name(shootdown.page()),
            "space", v.name(shootdown.space()));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(View.Taken latest) {
    String step = latest == null ? "Transfer" : latest.action();
    return new Value.Text(
        switch (step) {
          case "ClearPte" -> "cleared";
          case "SendInterrupts" -> "interrupted";
          case "InvalidateLocal" -> "waiting";
          case "AwaitAcks" -> "acknowledged";
          default -> "user";
        });
  }

  private static Value servicing(View v, Cpu cpu) {
    View.Taken latest = v.latest(cpu, INTERRUPT);
    boolean inHandler = latest != null && latest.action().equals("ServiceInterrupt");
    return inHandler ? latest.arguments().get(1) : v.name(null);
  }
}
