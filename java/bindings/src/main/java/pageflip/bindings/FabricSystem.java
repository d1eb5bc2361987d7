package pageflip.bindings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.NoInterrupts;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Crc32c;
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
  final List<Long> values = new ArrayList<>();
  private final Map<Integer, Long> valueByDigest = new HashMap<>();

  FabricSystem(
      Constants constants, Function<InvalidationFabric, ContextSwitch> switches, Flip<W> flips) {
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
    for (Value value : constants.members("Value")) {
      long word = value.equals(constants.get("Zero")) ? 0L : values.size() + 0x5aL;
      values.add(word);
      valueByDigest.put(digestOfFrameWith(word), word);
    }
  }

  private static int digestOfFrameWith(long value) {
    PhysicalMemory one = new PhysicalMemory(1);
    Frame frame = one.frames().get(0);
    one.write(frame, 0, value);
    return Crc32c.of(one.copy(frame));
  }

  /** The value of a frame whose digest this is, or null if it is none of the model's. */
  Long valueWithDigest(int digest) {
    return valueByDigest.get(digest);
  }
}
