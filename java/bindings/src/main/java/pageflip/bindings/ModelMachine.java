package pageflip.bindings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** A machine with as many CPUs, threads, pages and frames as a model of {@code Machine.tla} has. */
final class ModelMachine {
  final Machine machine;
  final List<Page> pages;
  final List<AddressSpace> spaces;
  final List<Task> tasks = new ArrayList<>();
  final ModelValues values;
  final Nic nic;

  ModelMachine(Constants constants) {
    machine = new Machine(constants.size("CPU"), constants.size("Frame"));
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
    values = new ModelValues(constants);
    nic = new Nic(machine.memory(), (bytes, digest) -> {});
  }
}
