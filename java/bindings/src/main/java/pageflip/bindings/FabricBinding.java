package pageflip.bindings;

import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;
import pageflip.stack.machine.Task;
import pageflip.stack.machine.TranslatedStore;

/** What the bindings of the specifications that extend {@code Fabric.tla} have in common. */
abstract class FabricBinding<W extends TransferWay> implements Binding<FabricSystem<W>> {
  /** What begins a send, what comes up in its course, and how far that has got. */
  abstract void kernel(Description<FabricSystem<W>> d);

  @Override
  public final void describe(Description<FabricSystem<W>> d) {
    constants(d);
    beginnings(d);
    machine(d);
    fabric(d);
    nic(d);
    kernel(d);
  }

  private void constants(Description<FabricSystem<W>> d) {
    d.constant("CPU", s -> s.machine.cpus());
    d.constant("Thread", s -> s.tasks);
    d.constant("AddressSpace", s -> s.spaces);
    d.constant("Page", s -> s.pages);
    d.constant("Frame", s -> s.machine.memory().frames());
    d.constant("Value", s -> s.words.all());
  }

  private void beginnings(Description<FabricSystem<W>> d) {
    d.step("Fill", (s, a) -> ((Cpu) a[0]).fill((Page) a[1]));
    d.step("Evict", (s, a) -> ((Cpu) a[0]).evict((AddressSpace) a[1], (Page) a[2]));
    d.step("StoreCommit", (s, a) -> ((Cpu) a[0]).commitStore());
    d.step("Invalidate", (s, a) -> s.fabric.invalidate((Cpu) a[0], (Cpu) a[1]));
    d.step("Answer", (s, a) -> s.fabric.answer((Cpu) a[0], (Cpu) a[1]));
    d.step("DmaRead", (s, a) -> s.kernel.nic().dmaRead((Frame) a[0]));
    d.step("Complete", (s, a) -> s.kernel.complete((Frame) a[0]));
    d.ownStep("Dispatch", (s, a) -> s.kernel.contextSwitch().dispatch((Cpu) a[0], (Task) a[1]));
    d.ownStep("Preempt", (s, a) -> s.kernel.contextSwitch().preempt((Cpu) a[0]));
    d.ownStep(
        "StoreTranslate",
        (s, a) -> ((Cpu) a[0]).translateStore((Page) a[1], Words.OFFSET, (Long) a[2]));
    d.ownStep("MapFresh", (s, a) -> s.kernel.mapFresh((Cpu) a[0], (Page) a[1], (Frame) a[2]));
  }

  private void machine(Description<FabricSystem<W>> d) {
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

  private void fabric(Description<FabricSystem<W>> d) {
    d.variable(
        "invalidation", (s, v) -> v.each("CPU", (Cpu i) -> revocation(v, s.fabric.underWay(i))));
    d.variable(
        "unreached",
        (s, v) -> v.each("CPU", (Cpu i) -> v.those("CPU", (Cpu r) -> s.fabric.unreached(r, i))));
    d.variable(
        "unanswered",
        (s, v) -> v.each("CPU", (Cpu i) -> v.those("CPU", (Cpu r) -> s.fabric.unanswered(r, i))));
  }

  private void nic(Description<FabricSystem<W>> d) {
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

  static Value revocation(View v, Revocation taken) {
    return taken == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(taken.frame()),
            "page", v.name(taken.page()),
            "space", v.name(taken.space()));
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
}
