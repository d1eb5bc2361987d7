package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.fabric.SnoopingKernel;
import pageflip.stack.machine.LoadUnit;
import pageflip.stack.nic.Nic;

/** A page flip where TLBs snoop: {@code SnoopingTlb}. */
public final class SnoopingSystem extends MachineSystem {
  private final SnoopingKernel stack;

  public SnoopingSystem() {
    super(2, 1, 2, 1);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    stack = SnoopingKernel.on(machine, nic);
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
        "cpu cleared -> fenced: Fence",
        "cpu fenced -> user: Transfer",
        "card: DmaRead CompleteSend");
  }
}
