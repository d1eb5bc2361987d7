package pageflip.stack.kernel.tracking;

import pageflip.stack.kernel.Responder;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.step.Step;

/**
 * The initiator's half of a shootdown that asks only the CPUs in the sets of all address spaces
 * that share the frame.
 *
 * <p>When {@link #shootDown} returns, no CPU can use an entry for the page any more, and no store
 * that was translated through one is still on its way to memory. Called with preemption off, on the
 * initiator's own thread, after its shootdown was published.
 */
public final class TrackedInitiator {
  private final Machine machine;
  private final CpuMasks masks;
  private final KernelStores stores;
  private final TrackedShootdowns shootdowns;
  private final Tracking tracking;
  private final Responder responder;

  /**
   * @param tracking what makes the sets smaller
   * @param responder what the initiator does itself when others interrupt it while it waits
   */
  public TrackedInitiator(
      Machine machine,
      CpuMasks masks,
      KernelStores stores,
      TrackedShootdowns shootdowns,
      Tracking tracking,
      Responder responder) {
    this.machine = machine;
    this.masks = masks;
    this.stores = stores;
    this.shootdowns = shootdowns;
    this.tracking = tracking;
    this.responder = responder;
  }

  void shootDown(Cpu cpu) {
    do { // each of these waits for what has to come before it
      for (AddressSpace space : masks.spaces()) {
        clearSharer(cpu, space);
        tracking.advance(cpu, space);
        readSet(cpu, space);
      }
      for (Cpu other : machine.cpus()) {
        skipHalted(cpu, other);
      }
    } while (!sendInterrupts(cpu) && !stayLocal(cpu));
    while (!invalidateLocal(cpu)) {
      cpu.relax();
    }
    while (!awaitAcks(cpu)) {
      responder.serviceInterrupts(cpu); // or two that wait for each other wait for ever
    }
  }

  /** Takes the page from another process; refuses if that does not share the frame. */
  @Step("ClearSharer")
  private boolean clearSharer(Cpu cpu, AddressSpace space) {
    TrackedShootdown shootdown = shootdowns.of(cpu);
    if (!stores.fenced(cpu) || !shares(shootdown, space)) {
      return false;
    }
    stores.put(cpu, new KernelStore.ClearPte(space, shootdown.page()));
    shootdown.spaces().add(space);
    shootdown.maskPending().add(space);
    if (tracking.hasGenerations()) {
      shootdown.generationPending().add(space);
    }
    return true;
  }

  private static boolean shares(TrackedShootdown shootdown, AddressSpace space) {
    return !shootdown.spaces().contains(space)
        && space.walkWritable(shootdown.page()) == shootdown.frame();
  }

  /** Refuses until the cleared PTE is to be seen, and the generation has advanced. */
  @Step("ReadSet")
  private boolean readSet(Cpu cpu, AddressSpace space) {
    TrackedShootdown shootdown = shootdowns.of(cpu);
    if (!stores.fenced(cpu)
        || shootdown.generationPending().contains(space)
        || !shootdown.maskPending().remove(space)) {
      return false;
    }
    long others = masks.of(space).cpus() & ~(1L << cpu.number());
    shootdown.targets(shootdown.targets() | others);
    return true;
  }

  private boolean surveyed(TrackedShootdown shootdown) {
    return shootdown.maskPending().isEmpty()
        && shootdown.generationPending().isEmpty()
        && masks.spaces().stream().noneMatch(space -> shares(shootdown, space));
  }

  /** Need not wake {@code other} if it has halted; refuses if it has not, or is not asked. */
  @Step("SkipHalted")
  private boolean skipHalted(Cpu cpu, Cpu other) {
    TrackedShootdown shootdown = shootdowns.of(cpu);
    long bit = 1L << other.number();
    if ((shootdown.targets() & bit) == 0 || !surveyed(shootdown) || !other.flushOnWaking()) {
      return false;
    }
    shootdown.targets(shootdown.targets() & ~bit);
    return true;
  }

  /** Refuses until it is known whom to ask, and if that is nobody. */
  @Step("SendInterrupts")
  private boolean sendInterrupts(Cpu cpu) {
    TrackedShootdown shootdown = shootdowns.of(cpu);
    if (shootdown.targets() == 0 || !surveyed(shootdown)) {
      return false;
    }
    machine.interrupts().send(cpu, shootdown.targets());
    shootdown.targets(0);
    return true;
  }

  /** Nobody has to be asked; refuses until that is known, and if somebody has. */
  @Step("StayLocal")
  private boolean stayLocal(Cpu cpu) {
    TrackedShootdown shootdown = shootdowns.of(cpu);
    return shootdown.targets() == 0 && surveyed(shootdown);
  }

  /** Like the instruction, it does not complete before this CPU's own stores have. */
  @Step("InvalidateLocal")
  private boolean invalidateLocal(Cpu cpu) {
    if (!cpu.drained()) {
      return false;
    }
    tracking.forget(cpu, shootdowns.of(cpu));
    return true;
  }

  @Step("AwaitAcks")
  private boolean awaitAcks(Cpu cpu) {
    return machine.interrupts().answered(cpu);
  }
}
