package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.cow.CowKernel;
import pageflip.stack.kernel.shootdown.BroadcastKernel;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.Nic;
import pageflip.stack.nic.TransmitDescriptors;

/** Transient copy-on-write: {@code TransientCow}. Its card has descriptors in place of frames. */
public final class CowSystem extends MachineSystem {
  private final CowKernel stack;
  private final TransmitDescriptors descriptors;

  public CowSystem() {
    super(2, 1, 3, 1);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    descriptors = new TransmitDescriptors(machine.memory(), (bytes, digest) -> {}, 2);
    stack = CowKernel.on(BroadcastKernel.on(machine, nic), descriptors);
    begin(stack.kernel());
  }

  @Override
  public List<Object> roots() {
    return List.of(machine, stack, tasks, spaces);
  }

  @Override
  public List<?> values(Class<?> type) {
    return type == Descriptor.class ? descriptors.all() : super.values(type);
  }

  @Override
  public List<String> threads() {
    return List.of(
        "unused: Kernel.complete Nic.dmaRead PageFlip.clearPte PageFlip.transfer",
        "anybody: Fill Evict StoreCommit",
        "cpu user: Dispatch Preempt StoreTranslate MapFresh",
        "cpu user -> changed: RevokeWrite",
        "cpu user -> acknowledged: HoldReadOnly",
        "cpu changed -> interrupted: SendInterrupts",
        "cpu interrupted -> waiting: InvalidateLocal",
        "cpu waiting -> acknowledged: AwaitAcks",
        "cpu acknowledged -> user: Offer",
        "cpu user -> faulted: WriteFault",
        "cpu faulted -> allowing: OutputIsOver",
        "cpu faulted -> allocated: AllocateCopy",
        "cpu allocated -> copied: =CopyFrame",
        "cpu copied -> moved: =RemapToCopy",
        "cpu moved -> asked: SendInterrupts",
        "cpu asked -> waits: InvalidateLocal",
        "cpu waits -> releasing: AwaitAcks",
        "cpu releasing -> allowing: ReleaseOld",
        "cpu allowing -> user: AllowWrite",
        "cpu user -> servicing: ServiceInterrupt",
        "cpu servicing -> user: =Acknowledge",
        "cpu waiting -> servicing-too: ServiceInterrupt",
        "cpu servicing-too -> waiting: =Acknowledge",
        "cpu waits -> servicing-still: ServiceInterrupt",
        "cpu servicing-still -> waits: =Acknowledge",
        "card: DmaRead CompleteSend");
  }
}
