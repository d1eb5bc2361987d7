package pageflip.bindings;

import static pageflip.bindings.InputPart.FLOW;
import static pageflip.bindings.InputPart.FRAME;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.stack.machine.Cpu;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.receive.ByteMappedReceive;
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.Receiver;

/** {@code ByteMmu.tla}, and receiving by mapping payloads at any byte offset. */
public final class ByteMmuBinding implements Binding<ByteMmuSystem> {
  private static final Domain<Cpu> CPU = Domain.of("Cpu", Cpu.class);
  private static final Domain<Integer> ADDRESS = Domain.of("Address", Integer.class);

  @Override
  public String module() {
    return "ByteMmu";
  }

  /** {@code InputSystem} plays the peers, {@code ByteMmuSystem} the walks of the MMU. */
  @Override
  public List<Class<?>> code() {
    return List.of(
        InputSystem.class,
        ByteMmuSystem.class,
        ReceiveRing.class,
        InputPath.class,
        ByteMappedReceive.class);
  }

  @Override
  public ByteMmuSystem start(Constants constants) {
    return new ByteMmuSystem(constants);
  }

  @Override
  public void describe(Description<ByteMmuSystem> d) {
    InputPart.describe(d);
    d.domain(ADDRESS, s -> List.of(1, 2, 3, 4));
    d.domain(CPU, s -> s.machine.cpus());
    d.step(
        "Fill", CPU, FLOW, ADDRESS, (s, cpu, receiver, address) -> s.fill(cpu, receiver, address));
    d.thread("memory system", "Fill");
    d.operation("Map", FLOW, FRAME, (s, receiver, frame) -> s.take(receiver));
    d.operation("Unmap", FLOW, (s, receiver) -> s.take(receiver));
    d.variable("table", (s, v) -> v.function(FLOW, p -> v.function(ADDRESS, x -> s.mapped(p, x))));
    d.variable(
        "cached",
        (s, v) ->
            v.function(
                CPU, c -> v.function(FLOW, p -> v.function(ADDRESS, x -> s.remembered(c, p, x)))));
    d.variable("held", (s, v) -> v.function(FLOW, p -> v.name(s.way.held(p))));
    d.stages("stage", FLOW)
        .at(ByteMmuBinding::betweenCalls)
        .after("Map", "given")
        .after("Read", ByteMmuBinding::betweenCalls)
        .after("Unmap", "unmapped")
        .after("ShootDown", "forgotten")
        .after("Recycle", ByteMmuBinding::betweenCalls);
  }

  /** Between calls the program reads the frame that it holds, or is idle. */
  private static String betweenCalls(ByteMmuSystem s, Receiver receiver) {
    return s.way.held(receiver) == null ? "idle" : "read";
  }
}
