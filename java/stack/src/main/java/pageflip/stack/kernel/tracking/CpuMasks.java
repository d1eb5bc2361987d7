package pageflip.stack.kernel.tracking;

import java.util.List;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/** The CPU mask of each address space. Safe for use by any thread. */
public final class CpuMasks {
  private final List<AddressSpace> spaces;
  private final List<CpuMask> masks;

  /** For the processes with these address spaces, on a machine of {@code cpus} CPUs. */
  public CpuMasks(int cpus, List<AddressSpace> spaces) {
    this.spaces = List.copyOf(spaces);
    this.masks = spaces.stream().map(space -> new CpuMask(cpus, space.pages())).toList();
  }

  /** All address spaces. */
  public List<AddressSpace> spaces() {
    return spaces;
  }

  /** The CPU mask of one. */
  public CpuMask of(AddressSpace space) {
    return masks.get(spaces.indexOf(space));
  }

  void leaveAll(Cpu cpu) {
    masks.forEach(mask -> mask.leave(cpu));
  }

  /** Empties the TLB of {@code cpu}, so that it has nothing stale of any address space. */
  void flush(Cpu cpu) {
    List<Long> newest = masks.stream().map(mask -> mask.lag(cpu).newest()).toList();
    cpu.flush();
    for (int n = 0; n < masks.size(); n++) {
      masks.get(n).followed(cpu, newest.get(n));
    }
  }
}
