package pageflip.stack.kernel.tracking;

import java.util.List;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/** The CPU mask and the TLB generation of each address space. Safe for use by any thread. */
public final class CpuMasks {
  private final List<AddressSpace> spaces;
  private final List<CpuMask> masks;
  private final List<TlbGeneration> generations;

  /** For the processes with these address spaces, on a machine of {@code cpus} CPUs. */
  public CpuMasks(int cpus, List<AddressSpace> spaces) {
    this.spaces = List.copyOf(spaces);
    this.masks = spaces.stream().map(space -> new CpuMask()).toList();
    this.generations =
        spaces.stream().map(space -> new TlbGeneration(cpus, space.pages())).toList();
  }

  /** All address spaces. */
  public List<AddressSpace> spaces() {
    return spaces;
  }

  /** The CPU mask of one. */
  public CpuMask of(AddressSpace space) {
    return masks.get(spaces.indexOf(space));
  }

  /** The TLB generation of one. */
  public TlbGeneration generation(AddressSpace space) {
    return generations.get(spaces.indexOf(space));
  }

  void leaveAll(Cpu cpu) {
    masks.forEach(mask -> mask.leave(cpu));
  }

  /** Empties the TLB of {@code cpu}, so that it has nothing stale of any address space. */
  void flush(Cpu cpu) {
    List<Long> newest = generations.stream().map(of -> of.lag(cpu).newest()).toList();
    cpu.flush();
    for (int n = 0; n < generations.size(); n++) {
      generations.get(n).followed(cpu, newest.get(n));
    }
  }
}
