package pageflip.bindings;

import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.PAGE;
import static pageflip.conformance.value.Value.field;

import java.util.ArrayList;
import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
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

/** {@code DedicatedCores.tla}, and the stack on a dedicated core. */
public final class DedicatedCoresBinding implements Binding<CoresSystem> {
  private static final Domain<StackCore> STACK_CORE = Domain.of("StackCore", StackCore.class);
  private static final Domain<CoresSystem.RingSlot> SLOT =
      Domain.of("Slot", CoresSystem.RingSlot.class);

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
    KernelPart.nic(d, s -> s.kernel, s -> s.model.values);
    d.domain(STACK_CORE, s -> List.of(s.stackCore));
    d.domain(SLOT, s -> s.slots);
    beginnings(d);
    rings(d);
    kernel(d);
  }

  private static void beginnings(Description<CoresSystem> d) {
    d.step("SlotVisible", CPU, (s, cpu) -> s.interconnect.slotVisible(cpu));
    d.step("IndexVisible", CPU, (s, cpu) -> s.interconnect.indexVisible(cpu));
    d.step("StackSlotVisible", STACK_CORE, (s, core) -> core.slotVisible());
    d.step("StackIndexVisible", STACK_CORE, (s, core) -> core.indexVisible());
    d.thread(
        "interconnect", "SlotVisible", "IndexVisible", "StackSlotVisible", "StackIndexVisible");
    d.operation("Push", CPU, PAGE, (s, cpu, page) -> s.way.submit(cpu, page));
    d.operation("ServiceRevocation", CPU, (s, cpu) -> s.responder.serviceInterrupts(cpu));
    d.operation("SeeRequest", STACK_CORE, (s, core) -> core.serve());
  }

  private static void rings(Description<CoresSystem> d) {
    d.variable("slot", (s, v) -> slots(v, s.rings.requests()));
    d.variable("tail", (s, v) -> s.index(s.rings.requests().tail()));
    d.variable("head", (s, v) -> s.index(s.rings.requests().head()));
    d.variable("revSlot", (s, v) -> v.function(CPU, c -> slots(v, s.rings.revocations(c))));
    d.variable("revTail", (s, v) -> v.function(CPU, c -> s.index(s.rings.revocations(c).tail())));
    d.variable("revHead", (s, v) -> v.function(CPU, c -> s.index(s.rings.revocations(c).head())));
    d.variable(
        "slotWrite",
        (s, v) -> v.function(CPU, c -> slotWrite(v, s.interconnect.writeBuffer(c).slot(), s)));
    d.variable(
        "indexWrite",
        (s, v) -> v.function(CPU, c -> indexWrite(v, s.interconnect.writeBuffer(c).index(), s)));
    d.variable(
        "stackSlotWrite",
        (s, v) -> v.function(STACK_CORE, c -> stackSlotWrite(v, c.writeBuffer().slot(), s)));
    d.variable(
        "stackIndexWrite",
        (s, v) -> v.function(STACK_CORE, c -> stackIndexWrite(v, c.writeBuffer().index(), s)));
  }

  private static void kernel(Description<CoresSystem> d) {
    d.stages("stage", CPU)
        .at("user")
        .after("Push", "pushed")
        .after("ReleaseRing", "user")
        .after("ServiceRevocation", "servicing")
        .after("Acknowledge", "user");
    d.stages("step", STACK_CORE)
        .at("idle")
        .after("SeeRequest", "seen")
        .after("ReadSlot", "read")
        .after("ReleaseSlot", "released")
        .after("ClearPte", "cleared")
        .after("AskCore", "cleared")
        .after("AwaitAcks", "acknowledged")
        .after("Transfer", "idle");
    d.variable("cursor", (s, v) -> v.function(STACK_CORE, c -> s.index(c.cursor())));
    d.variable("request", (s, v) -> v.function(STACK_CORE, c -> request(v, c.request())));
    d.variable("taken", (s, v) -> v.function(STACK_CORE, c -> v.name(c.taken())));
    d.variable("unasked", (s, v) -> v.function(STACK_CORE, c -> v.subset(CPU, c::unasked)));
    d.variable("underway", DedicatedCoresBinding::underway);
  }

  private static Value request(View v, Request request) {
    return request == null
        ? v.name(null)
        : Value.record(
            field("page", v.name(request.page())), field("space", v.name(request.space())));
  }

  private static Value slots(View v, Ring<Request> ring) {
    return v.function(SLOT, q -> request(v, ring.slot(q.number())));
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
    return Value.record(
        field("request", request(v, (Request) write.item())), field("slot", slot(v, write)));
  }

  private static Value indexWrite(View v, IndexWrite write, CoresSystem s) {
    return write == null
        ? v.name(null)
        : Value.record(
            field("index", s.index(write.index())), field("word", Names.of(write.word())));
  }

  private static Value stackSlotWrite(View v, SlotWrite<?> write, CoresSystem s) {
    return write == null
        ? v.name(null)
        : Value.record(
            field("request", request(v, (Request) write.item())),
            field("ring", v.name(cpu(s, write.ring()))),
            field("slot", slot(v, write)));
  }

  private static Value stackIndexWrite(View v, IndexWrite write, CoresSystem s) {
    return write == null
        ? v.name(null)
        : Value.record(
            field("index", s.index(write.index())), field("ring", v.name(cpu(s, write.ring()))));
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
}
