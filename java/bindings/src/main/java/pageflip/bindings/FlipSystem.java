package pageflip.bindings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.Broadcast;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.PageFlip;
import pageflip.stack.kernel.ShootdownInitiator;
import pageflip.stack.kernel.ShootdownResponder;
import pageflip.stack.kernel.Shootdowns;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** A stack of the size that a model asks for, and what its constants are in it. */
final class FlipSystem {
  final Machine machine;
  final Kernel kernel;
  final Shootdowns shootdowns;
  final ShootdownResponder responder;
  final DirectSwitch contextSwitch;
  final PageFlip flip;
  final List<AddressSpace> spaces;
  final List<Task> tasks;
  final List<Page> pages;
  final Words words;

  FlipSystem(Constants constants) {
    words = new Words(constants);
    machine = new Machine(constants.size("CPU"), constants.size("Frame"));
    shootdowns = new Shootdowns(machine.cpus().size());
    responder = new ShootdownResponder(machine, shootdowns);
    contextSwitch = new DirectSwitch();
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    kernel = new Kernel(machine, nic, contextSwitch, responder);
    ShootdownInitiator initiator =
        new ShootdownInitiator(machine, shootdowns, responder, new Broadcast(machine));
    flip = new PageFlip(kernel, shootdowns, initiator);
    pages = IntStream.range(0, constants.size("Page")).mapToObj(Page::new).toList();
    spaces =
        IntStream.range(0, constants.size("AddressSpace"))
            .mapToObj(n -> new AddressSpace(n, pages.size()))
            .toList();
    tasks = new ArrayList<>();
    List<Value> spaceNames = constants.members("AddressSpace");
    for (Value thread : constants.members("Thread")) {
      int space = spaceNames.indexOf(constants.apply("SpaceOf", thread));
      tasks.add(new Task(tasks.size(), spaces.get(space)));
    }
  }
}
