package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.tracking.SharedMemory;
import pageflip.stack.kernel.tracking.TrackedKernel;
import pageflip.stack.kernel.tracking.TrackingPolicy;
import pageflip.stack.nic.Nic;

/**
 * A page flip that asks the CPUs where the process runs: {@code MigrationTracking}. Tags are dealt
 * anew only while every CPU is stopped.
 */
public final class TrackedSystem extends MachineSystem {
  private final TrackedKernel stack;
  private final SharedMemory shared;

  public TrackedSystem() {
    super(2, 1, 2, 2);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    stack = TrackedKernel.on(TrackingPolicy.LOADED_NOW, machine, nic, spaces);
    shared = new SharedMemory(stack.masks(), stack.shootdowns());
  }

  @Override
  public List<Object> roots() {
    return List.of(machine, stack, tasks, spaces, shared);
  }

  @Override
  public List<String> threads() {
    return List.of(
        "anybody: Fill Evict StoreCommit",
        "buffers@Cpu: BufferDrain",
        "cpu user: Dispatch Preempt Halt Wake MapFresh MapShared",
        "cpu user: StoreTranslate",
        "cpu user -> leaving: LeaveTable",
        "cpu leaving -> user: ClearBit",
        "cpu user -> switching: SetBit",
        "cpu switching -> checked: CheckGeneration",
        "cpu checked -> user: LoadTable",
        "cpu user -> cleared: ClearPte",
        "cpu cleared: ClearSharer AdvanceGeneration ReadSet SkipHalted",
        "cpu cleared -> interrupted: SendInterrupts StayLocal",
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
