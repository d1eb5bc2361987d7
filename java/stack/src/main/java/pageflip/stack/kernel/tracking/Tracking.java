package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/**
 * When a CPU leaves the set of an address space again, and what keeps the entries harmless that it
 * may take with it. Methods that take a CPU are called on that CPU's thread.
 */
public sealed interface Tracking permits EverRan, GenerationTracking {
  /** {@code cpu} has put down the page table that it had loaded. */
  void left(Cpu cpu);

  /** {@code cpu} is in the set of its thread's address space, and about to load the page table. */
  void beforeLoading(Cpu cpu);

  /** Whether {@link #advance} has anything to do. */
  boolean hasGenerations();

  /** Once the PTE is cleared: makes CPUs outside the set, too, know that they lag behind. */
  void advance(Cpu initiator, AddressSpace space);

  /** Makes {@code cpu} forget what is being taken away, as far as it could still use it. */
  void forget(Cpu cpu, TrackedShootdown shootdown);

  /** An interrupt for {@code shootdown} has reached {@code cpu}. */
  void interrupted(Cpu cpu, TrackedShootdown shootdown);
}
