package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.shootdown.BroadcastKernel;
import pageflip.stack.nic.Nic;

/** A page flip with a shootdown of all CPUs: {@code TlbShootdown}. */
public final class FlipSystem extends MachineSystem {
  private final BroadcastKernel stack;

  public FlipSystem() {
    super(3, 1, 2, 1);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    stack = BroadcastKernel.on(machine, nic);
  }

  @Override
  public List<Object> roots() {
    return List.of(machine, stack, tasks, spaces);
  }

  @Override
  public List<String> threads() {
    return List.of(
        "anybody: Fill Evict StoreCommit",
        "cpu user: Dispatch Preempt StoreTranslate MapFresh",
        "cpu user -> cleared: ClearPte",
        "cpu cleared -> interrupted: SendInterrupts",
        "cpu interrupted -> waiting: InvalidateLocal",
        "cpu waiting -> acknowledged: AwaitAcks",
        "cpu acknowledged -> user: Transfer",
        "cpu user -> servicing: ServiceInterrupt",
        "cpu servicing -> user: =Acknowledge",
        "cpu waiting -> servicing-too: ServiceInterrupt",
        "cpu servicing-too -> waiting: =Acknowledge",
        "card: DmaRead CompleteSend");
  }
}
