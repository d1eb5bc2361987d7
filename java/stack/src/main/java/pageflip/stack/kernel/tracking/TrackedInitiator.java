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
 * initiator's own thread, after its withdrawal was published.
 */
public final class TrackedInitiator {
  private final Machine machine;
  private final Footprints footprints;
  private final KernelStores stores;
  private final Withdrawals withdrawals;
  private final Tracking tracking;
  private final Responder responder;

  /**
   * @param tracking what makes the sets smaller
   * @param responder what the initiator does itself when others interrupt it while it waits
   */
  public TrackedInitiator(
      Machine machine,
      Footprints footprints,
      KernelStores stores,
      Withdrawals withdrawals,
      Tracking tracking,
      Responder responder) {
    this.machine = machine;
    this.footprints = footprints;
    this.stores = stores;
    this.withdrawals = withdrawals;
    this.tracking = tracking;
    this.responder = responder;
  }

  void shootDown(Cpu cpu) {
    do { // each of these waits for what has to come before it
      for (AddressSpace space : footprints.spaces()) {
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
    Withdrawal withdrawal = withdrawals.of(cpu);
    if (!stores.fenced(cpu) || !shares(withdrawal, space)) {
      return false;
    }
    stores.put(cpu, new KernelStore.ClearPte(space, withdrawal.page()));
    withdrawal.spaces().add(space);
    withdrawal.unread().add(space);
    if (tracking.hasGenerations()) {
      withdrawal.unmarked().add(space);
    }
    return true;
  }

  private static boolean shares(Withdrawal withdrawal, AddressSpace space) {
    return !withdrawal.spaces().contains(space)
        && space.walk(withdrawal.page()) == withdrawal.frame();
  }

  /** Refuses until the cleared PTE is to be seen, and the generation has advanced. */
  @Step("ReadSet")
  private boolean readSet(Cpu cpu, AddressSpace space) {
    Withdrawal withdrawal = withdrawals.of(cpu);
    if (!stores.fenced(cpu)
        || withdrawal.unmarked().contains(space)
        || !withdrawal.unread().remove(space)) {
      return false;
    }
    long others = footprints.of(space).cpus() & ~(1L << cpu.number());
    withdrawal.targets(withdrawal.targets() | others);
    return true;
  }

  private boolean surveyed(Withdrawal withdrawal) {
    return withdrawal.unread().isEmpty()
        && withdrawal.unmarked().isEmpty()
        && footprints.spaces().stream().noneMatch(space -> shares(withdrawal, space));
  }

  /** Need not wake {@code other} if it has halted; refuses if it has not, or is not asked. */
  @Step("SkipHalted")
  private boolean skipHalted(Cpu cpu, Cpu other) {
    Withdrawal withdrawal = withdrawals.of(cpu);
    long bit = 1L << other.number();
    if ((withdrawal.targets() & bit) == 0 || !surveyed(withdrawal) || !other.flushOnWaking()) {
      return false;
    }
    withdrawal.targets(withdrawal.targets() & ~bit);
    return true;
  }

  /** Refuses until it is known whom to ask, and if that is nobody. */
  @Step("SendInterrupts")
  private boolean sendInterrupts(Cpu cpu) {
    Withdrawal withdrawal = withdrawals.of(cpu);
    if (withdrawal.targets() == 0 || !surveyed(withdrawal)) {
      return false;
    }
    machine.interrupts().send(cpu, withdrawal.targets());
    withdrawal.targets(0);
    return true;
  }

  /** Nobody has to be asked; refuses until that is known, and if somebody has. */
  @Step("StayLocal")
  private boolean stayLocal(Cpu cpu) {
    Withdrawal withdrawal = withdrawals.of(cpu);
    return withdrawal.targets() == 0 && surveyed(withdrawal);
  }

  /** Like the instruction, it does not complete before this CPU's own stores have. */
  @Step("InvalidateLocal")
  private boolean invalidateLocal(Cpu cpu) {
    if (!cpu.drained()) {
      return false;
    }
    tracking.forget(cpu, withdrawals.of(cpu));
    return true;
  }

  @Step("AwaitAcks")
  private boolean awaitAcks(Cpu cpu) {
    return machine.interrupts().answered(cpu);
  }
}
