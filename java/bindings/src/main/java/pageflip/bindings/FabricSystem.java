package pageflip.bindings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.NoInterrupts;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** A stack without interrupts, of the size that a model asks for, and what its constants are. */
final class FabricSystem<W extends TransferWay> {
  /** Makes the way of transfer. */
  interface Flip<W> {
    W on(Kernel kernel, InvalidationFabric fabric);
  }

  final Machine machine;
  final InvalidationFabric fabric;
  final Kernel kernel;
  final W flip;
  final List<AddressSpace> spaces;
  final List<Task> tasks = new ArrayList<>();
  final List<Page> pages;
  final Words words;

  FabricSystem(
      Constants constants, Function<InvalidationFabric, ContextSwitch> switches, Flip<W> flips) {
    words = new Words(constants);
    machine = new Machine(constants.size("CPU"), constants.size("Frame"));
    fabric = new InvalidationFabric(machine);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    kernel = new Kernel(machine, nic, switches.apply(fabric), new NoInterrupts());
    flip = flips.on(kernel, fabric);
    pages = IntStream.range(0, constants.size("Page")).mapToObj(Page::new).toList();
    spaces =
        IntStream.range(0, constants.size("AddressSpace"))
            .mapToObj(n -> new AddressSpace(n, pages.size()))
            .toList();
    List<Value> spaceNames = constants.members("AddressSpace");
    for (Value thread : constants.members("Thread")) {
      int space = spaceNames.indexOf(constants.apply("SpaceOf", thread));
      tasks.add(new Task(tasks.size(), spaces.get(space)));
    }
  }
}
