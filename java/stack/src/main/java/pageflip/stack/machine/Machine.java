package pageflip.stack.machine;

import java.util.List;
import java.util.stream.IntStream;

/** CPUs, memory, and the interrupts between the CPUs. */
public final class Machine {
  private final PhysicalMemory memory;
  private final List<Cpu> cpus;
  private final InterruptController interrupts;

  /** A machine with {@code cpus} idle CPUs and {@code frames} zeroed frames. */
  public Machine(int cpus, int frames) {
    this.memory = new PhysicalMemory(frames);
    this.cpus = IntStream.range(0, cpus).mapToObj(n -> new Cpu(n, memory)).toList();
    this.interrupts = new InterruptController(cpus);
  }

  /** Its memory. */
  public PhysicalMemory memory() {
    return memory;
  }

  /** Its CPUs, in order of their numbers. */
  public List<Cpu> cpus() {
    return cpus;
  }

  /** Its interrupt controller. */
  public InterruptController interrupts() {
    return interrupts;
  }
}
