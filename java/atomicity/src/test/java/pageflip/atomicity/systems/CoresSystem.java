package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.cores.CoresKernel;
import pageflip.stack.nic.Nic;

/** A stack on a core of its own: {@code DedicatedCores}. */
public final class CoresSystem extends MachineSystem {
  private final CoresKernel stack;

  public CoresSystem() {
    super(2, 2, 2, 1);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    stack = CoresKernel.on(machine, nic, 1);
    begin(stack.kernel());
  }

  @Override
  public List<Object> roots() {
    return List.of(machine, stack, tasks, spaces);
  }

  @Override
  public List<String> threads() {
    return List.of(
        "anybody: Fill Evict StoreCommit",
        "wires@Cpu: SlotVisible IndexVisible",
        "wire: StackSlotVisible StackIndexVisible",
        "cpu user: Dispatch Preempt StoreTranslate MapFresh",
        "cpu user -> pushed: Push",
        "cpu pushed -> user: ReleaseRing",
        "cpu user -> servicing: ServiceRevocation",
        "cpu servicing -> user: Acknowledge",
        "core user -> seen: SeeRequest",
        "core seen -> read: ReadSlot",
        "core read -> released: ReleaseSlot",
        "core released -> cleared: ClearPte",
        "core cleared -> one-asked: AskCore",
        "core one-asked -> all-asked: AskCore",
        "core all-asked -> acknowledged: AwaitAcks",
        "core acknowledged -> user: Transfer",
        "card: DmaRead CompleteSend");
  }
}
