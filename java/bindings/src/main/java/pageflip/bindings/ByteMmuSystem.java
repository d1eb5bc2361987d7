package pageflip.bindings;

import static pageflip.conformance.value.Value.field;

import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.ByteMmu;
import pageflip.stack.machine.Cpu;
import pageflip.stack.receive.ByteMappedReceive;
import pageflip.stack.receive.Receiver;
import pageflip.step.Step;

/** A host that maps received payloads at byte offsets, and the peers that send to it. */
final class ByteMmuSystem extends InputSystem {
  private final Constants constants;
  final ByteMmu mmu = new ByteMmu(machine);
  final ByteMappedReceive way = new ByteMappedReceive(input, machine, mmu);

  ByteMmuSystem(Constants constants) {
    super(
        constants,
        constants.size("Cpu"),
        flow -> constants.members("Cpu").indexOf(constants.apply("RunsOn", flow)),
        flow -> null);
    this.constants = constants;
  }

  @Override
  ByteMappedReceive way() {
    return way;
  }

  /** A CPU caches the translation of an address of the model; refuses if there is none. */
  @Step("Fill")
  boolean fill(Cpu cpu, Receiver receiver, Integer address) {
    return mmu.fill(cpu, receiver.space(), at(address), unit);
  }

  /** What the table maps an address to. */
  Value mapped(Receiver receiver, Integer address) {
    return place(mmu.mapped(receiver.space(), at(address)), address);
  }

  /** What a CPU has cached for an address. */
  Value remembered(Cpu cpu, Receiver receiver, Integer address) {
    return place(mmu.remembered(cpu, receiver.space(), at(address)), address);
  }

  private int at(int address) {
    return (address - 1) * unit;
  }

  /** A header in front of a payload is one byte of the model, and shorter than that here. */
  private Value place(ByteMmu.Range range, int address) {
    if (range == null) {
      return constants.get("None");
    }
    int offset = range.offset() + at(address) - range.address();
    return Value.record(
        field("frame", constants.members("Frame").get(frames.indexOf(range.frame()))),
        field("offset", new Value.Num((offset + unit - 1) / unit + 1)));
  }
}
