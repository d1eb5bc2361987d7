package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicReference;

/** A software thread. It runs on at most one CPU at a time. */
public final class Task {
  private final int number;
  private final AddressSpace space;
  private final AtomicReference<Cpu> cpu = new AtomicReference<>();

  /** A thread of the process whose address space is {@code space}. */
  public Task(int number, AddressSpace space) {
    this.number = number;
    this.space = space;
  }

  /** Its number, for people. */
  public int number() {
    return number;
  }

  /** The address space it runs in. */
  public AddressSpace space() {
    return space;
  }

  boolean claim(Cpu by) {
    return cpu.compareAndSet(null, by);
  }

  void release() {
    cpu.set(null);
  }
}
