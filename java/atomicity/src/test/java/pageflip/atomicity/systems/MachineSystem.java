package pageflip.atomicity.systems;

import java.util.List;
import java.util.stream.IntStream;
import pageflip.atomicity.SmallSystem;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Submission;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;

/** What has CPUs, with a thread for each of them. */
abstract class MachineSystem implements SmallSystem {
  /** Where stores and loads of eight bytes go, and how many bytes an array has. */
  private static final int WORD = 8;

  final Machine machine;
  final List<Page> pages;
  final List<AddressSpace> spaces;
  final List<Task> tasks;

  MachineSystem(int cpus, int pages, int frames, int spaces) {
    machine = new Machine(cpus, frames);
    this.pages = IntStream.range(0, pages).mapToObj(Page::new).toList();
    this.spaces = IntStream.range(0, spaces).mapToObj(n -> new AddressSpace(n, pages)).toList();
    tasks =
        IntStream.range(0, cpus).mapToObj(n -> new Task(n, this.spaces.get(n % spaces))).toList();
  }

  /** Every CPU runs its thread, and the first has touched the first page. */
  final void begin(Kernel kernel) {
    for (Cpu cpu : machine.cpus()) {
      kernel.contextSwitch().dispatch(cpu, tasks.get(cpu.number()));
    }
    kernel.mapFresh(machine.cpus().get(0), pages.get(0), machine.memory().frames().get(0));
  }

  @Override
  public List<?> values(Class<?> type) {
    if (type == Cpu.class) {
      return machine.cpus();
    } else if (type == Page.class) {
      return pages;
    } else if (type == Frame.class) {
      return machine.memory().frames();
    } else if (type == AddressSpace.class) {
      return spaces;
    } else if (type == Task.class) {
      return tasks;
    } else if (type == Submission.class) {
      return List.of(new Submission());
    } else if (type == int.class) {
      return List.of(WORD);
    } else if (type == long.class) {
      return List.of(1L);
    } else if (type == byte[].class) {
      return List.of(new byte[2 * WORD]);
    }
    throw new IllegalArgumentException("nothing stands for a " + type);
  }
}
