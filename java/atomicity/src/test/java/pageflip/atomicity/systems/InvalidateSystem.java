package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.fabric.BroadcastInvalidateKernel;
import pageflip.stack.machine.LoadUnit;
import pageflip.stack.nic.Nic;

/** A page flip where an instruction invalidates in every TLB: {@code BroadcastInvalidate}. */
public final class InvalidateSystem extends MachineSystem {
  private final BroadcastInvalidateKernel stack;

  public InvalidateSystem() {
    super(2, 1, 2, 1);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    stack = BroadcastInvalidateKernel.on(machine, nic);
    begin(stack.kernel());
  }

  @Override
  public List<Object> roots() {
    return List.of(machine, stack, tasks, spaces, new LoadUnit());
  }

  @Override
  public List<String> threads() {
    return List.of(
        "anybody: Fill Evict StoreCommit",
        "fabric@Cpu: Invalidate Answer",
        "cpu user: Dispatch Preempt StoreTranslate LoadTranslate LoadRead MapFresh",
        "cpu user -> cleared: ClearPte",
        "cpu cleared -> sent: Tlbi",
        "cpu sent -> waited: Dsb",
        "cpu waited -> user: Transfer",
        "card: DmaRead CompleteSend");
  }
}
