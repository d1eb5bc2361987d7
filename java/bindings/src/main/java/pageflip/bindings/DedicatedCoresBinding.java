package pageflip.bindings;

import java.util.ArrayList;
import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.cores.DedicatedCores;
import pageflip.stack.kernel.cores.Request;
import pageflip.stack.kernel.cores.RevocationResponder;
import pageflip.stack.kernel.cores.StackCore;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.DedicatedCore;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Ring;
import pageflip.stack.machine.WriteBuffer.IndexWrite;
import pageflip.stack.machine.WriteBuffer.SlotWrite;
import pageflip.stack.nic.Nic;

/** {@code DedicatedCores.tla} and the stack on a core of its own. */
public final class DedicatedCoresBinding implements Binding<CoresSystem> {
  /** What a CPU does that is not its program. */
  private static final List<String> STAGES =
      List.of("Push", "ReleaseRing", "ServiceRevocation", "Acknowledge");

  /** What the stack core does with a request. */
  private static final List<String> STEPS =
      List.of(
          "SeeRequest", "ReadSlot", "ReleaseSlot", "ClearPte", "AskCore", "AwaitAcks", "Transfer");

  @Override
  public String module() {
    return "DedicatedCores";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Cpu.class,
        DirectSwitch.class,
        Kernel.class,
        Interconnect.class,
        DedicatedCore.class,
        DedicatedCores.class,
        RevocationResponder.class,
        StackCore.class,
        Nic.class);
  }

  @Override
  public CoresSystem start(Constants constants) {
    return new CoresSystem(constants);
  }

  @Override
  public void describe(Description<CoresSystem> d) {
    MachinePart.describe(d, s -> s.model);
    KernelPart.frames(d, s -> s.kernel);
    KernelPart.threads(d, s -> s.kernel);
    KernelPart.nic(d, s -> s.kernel, s -> s.model.words);
    d.constant("StackCore", s -> List.of(s.stackCore));
    d.constant("Slot", s -> s.slots);
    beginnings(d);
    rings(d);
    kernel(d);
  }

  private static void beginnings(Description<CoresSystem> d) {
    d.step("SlotVisible", (s, a) -> s.interconnect.slotVisible((Cpu) a[0]));
    d.step("IndexVisible", (s, a) -> s.interconnect.indexVisible((Cpu) a[0]));
    d.step("StackSlotVisible", (s, a) -> ((DedicatedCore) a[0]).slotVisible());
    d.step("StackIndexVisible", (s, a) -> ((DedicatedCore) a[0]).indexVisible());
    d.operation("Push", (s, a) -> s.way.submit((Cpu) a[0], (Page) a[1]));
    d.operation("ServiceRevocation", (s, a) -> s.responder.serviceInterrupts((Cpu) a[0]));
    d.operation("SeeRequest", (s, a) -> s.stackCore.serve());
  }

  private static void rings(Description<CoresSystem> d) {
    d.variable("slot", (s, v) -> slots(v, s.rings.requests()));
    d.variable("tail", (s, v) -> s.index(s.rings.requests().tail()));
    d.variable("head", (s, v) -> s.index(s.rings.requests().head()));
    d.variable("revSlot", (s, v) -> v.each("CPU", (Cpu c) -> slots(v, s.rings.revocations(c))));
    d.variable(
        "revTail", (s, v) -> v.each("CPU", (Cpu c) -> s.index(s.rings.revocations(c).tail())));
    d.variable(
        "revHead", (s, v) -> v.each("CPU", (Cpu c) -> s.index(s.rings.revocations(c).head())));
    d.variable(
        "slotWrite",
        (s, v) -> v.each("CPU", (Cpu c) -> slotWrite(v, s.interconnect.writeBuffer(c).slot(), s)));
    d.variable(
        "indexWrite",
        (s, v) ->
            v.each("CPU", (Cpu c) -> indexWrite(v, s.interconnect.writeBuffer(c).index(), s)));
    d.variable(
        "stackSlotWrite",
        (s, v) ->
            v.each("StackCore", (DedicatedCore c) -> stackSlotWrite(v, c.writeBuffer().slot(), s)));
    d.variable(
        "stackIndexWrite",
        (s, v) ->
            v.each(
                "StackCore", (DedicatedCore c) -> stackIndexWrite(v, c.writeBuffer().index(), s)));
  }

  private static void kernel(Description<CoresSystem> d) {
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(v.latest(c, STAGES))));
    d.variable(
        "step", (s, v) -> v.each("StackCore", (DedicatedCore c) -> step(v.latest(c, STEPS))));
    d.variable(
        "cursor",
        (s, v) -> v.each("StackCore", (DedicatedCore c) -> s.index(s.stackCore.cursor())));
    d.variable(
        "request",
        (s, v) -> v.each("StackCore", (DedicatedCore c) -> request(v, s.stackCore.request())));
    d.variable(
        "taken", (s, v) -> v.each("StackCore", (DedicatedCore c) -> v.name(s.stackCore.taken())));
    d.variable(
        "unasked",
        (s, v) -> v.each("StackCore", (DedicatedCore c) -> v.those("CPU", s.stackCore::unasked)));
    d.variable("underway", DedicatedCoresBinding::underway);
  }

  private static Value request(View v, Request request) {
    return request == null
        ? v.name(null)
        : Records.of("page", v.name(request.page()), "space", v.name(request.space()));
  }

  private static Value slots(View v, Ring<Request> ring) {
    return v.each("Slot", (CoresSystem.RingSlot q) -> request(v, ring.slot(q.number())));
  }

  private static Value slot(View v, SlotWrite<?> write) {
    return v.name(new CoresSystem.RingSlot(write.ring().slotOf(write.index())));
  }

  private static Value slotWrite(View v, SlotWrite<?> write, CoresSystem s) {
    if (write == null) {
      return v.name(null);
    }
    if (write.ring() != s.rings.requests()) {
      return new Value.Text("a slot of another ring");
    }
    return Records.of("request", request(v, (Request) write.item()), "slot", slot(v, write));
  }

  private static Value indexWrite(View v, IndexWrite write, CoresSystem s) {
    return write == null
        ? v.name(null)
        : Records.of("index", s.index(write.index()), "word", Names.of(write.word()));
  }

  private static Value stackSlotWrite(View v, SlotWrite<?> write, CoresSystem s) {
    return write == null
        ? v.name(null)
        : Records.of(
            "request", request(v, (Request) write.item()),
            "ring", v.name(cpu(s, write.ring())),
            "slot", slot(v, write));
  }

  private static Value stackIndexWrite(View v, IndexWrite write, CoresSystem s) {
    return write == null
        ? v.name(null)
        : Records.of("index", s.index(write.index()), "ring", v.name(cpu(s, write.ring())));
  }

  /** The CPU whose revocations go through {@code ring}; null if it is the ring of requests. */
  private static Cpu cpu(CoresSystem s, Ring<?> ring) {
    for (Cpu cpu : s.model.machine.cpus()) {
      if (s.rings.revocations(cpu) == ring) {
        return cpu;
      }
    }
    return null;
  }

  private static Value underway(CoresSystem s, View v) {
    List<Value> requests = new ArrayList<>();
    for (AddressSpace space : s.model.spaces) {
      for (Page page : s.model.pages) {
        Request request = new Request(space, page);
        if (s.rings.underway(request)) {
          requests.add(request(v, request));
        }
      }
    }
    return Value.set(requests);
  }

  private static Value stage(View.Taken latest) {
    String action = latest == null ? "" : latest.action();
    return new Value.Text(
        switch (action) {
          case "Push" -> "pushed";
          case "ServiceRevocation" -> "servicing";
          default -> "user";
        });
  }

  /** A step has the name of what has been done. */
  private static Value step(View.Taken latest) {
    String action = latest == null ? "" : latest.action();
    return new Value.Text(
        switch (action) {
          case "SeeRequest" -> "seen";
          case "ReadSlot" -> "read";
          case "ReleaseSlot" -> "released";
          case "ClearPte", "AskCore" -> "cleared";
          case "AwaitAcks" -> "acknowledged";
          default -> "idle";
        });
  }
}
