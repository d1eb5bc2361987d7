package pageflip.stack.kernel.tracking;

import java.util.List;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/** The footprint of each address space. Safe for use by any thread. */
public final class Footprints {
  private final List<AddressSpace> spaces;
  private final List<Footprint> footprints;

  /** For the processes with these address spaces, on a machine of {@code cpus} CPUs. */
  public Footprints(int cpus, List<AddressSpace> spaces) {
    this.spaces = List.copyOf(spaces);
    this.footprints = spaces.stream().map(space -> new Footprint(cpus, space.pages())).toList();
  }

  /** All address spaces. */
  public List<AddressSpace> spaces() {
    return spaces;
  }

  /** The footprint of one. */
  public Footprint of(AddressSpace space) {
    return footprints.get(spaces.indexOf(space));
  }

  void leaveAll(Cpu cpu) {
    footprints.forEach(footprint -> footprint.leave(cpu));
  }

  /** Empties the TLB of {@code cpu}, so that it has nothing stale of any address space. */
  void flush(Cpu cpu) {
    List<Long> newest = footprints.stream().map(footprint -> footprint.lag(cpu).newest()).toList();
    cpu.flush();
    for (int n = 0; n < footprints.size(); n++) {
      footprints.get(n).followed(cpu, newest.get(n));
    }
  }
}
