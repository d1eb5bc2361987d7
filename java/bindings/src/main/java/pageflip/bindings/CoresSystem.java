package pageflip.bindings;

import java.util.ArrayList;
import java.util.List;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.cores.CoresKernel;
import pageflip.stack.kernel.cores.DedicatedCores;
import pageflip.stack.kernel.cores.RevocationResponder;
import pageflip.stack.kernel.cores.Rings;
import pageflip.stack.kernel.cores.StackCore;
import pageflip.stack.machine.Interconnect;

/** A host whose stack runs on a dedicated core, with as many CPUs and slots as a model has. */
final class CoresSystem {
  /** A slot of every ring. A type of its own, so that no other number is taken for a slot. */
  record RingSlot(int number) {}

  final ModelMachine model;
  final List<RingSlot> slots = new ArrayList<>();
  final Interconnect interconnect;
  final Rings rings;
  final RevocationResponder responder;
  final Kernel kernel;
  final DedicatedCores way;
  final StackCore stackCore;
  private final List<Value> indices;

  CoresSystem(Constants constants) {
    model = new ModelMachine(constants);
    indices = indices(constants);
    for (Value slot : constants.members("Slot")) {
      slots.add(new RingSlot(firstIndexOf(slot, constants)));
    }
    CoresKernel stack = CoresKernel.on(model.machine, model.nic, slots.size());
    interconnect = stack.interconnect();
    rings = stack.rings();
    responder = stack.responder();
    kernel = stack.kernel();
    way = stack.way();
    stackCore = stack.core();
  }

  /** The model's name for an index; the model has twice as many indices as slots. */
  Value index(long index) {
    return indices.get((int) (index % indices.size()));
  }

  private static List<Value> indices(Constants constants) {
    List<Value> inOrder = new ArrayList<>();
    Value next = constants.get("First");
    while (inOrder.size() < constants.size("Index")) {
      inOrder.add(next);
      next = constants.apply("After", next);
    }
    return inOrder;
  }

  private int firstIndexOf(Value slot, Constants constants) {
    int index = 0;
    while (!constants.apply("SlotOf", indices.get(index)).equals(slot)) {
      index++;
    }
    return index;
  }
}
