package pageflip.stack.host;

import java.util.List;
import java.util.function.Function;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.NoInterrupts;
import pageflip.stack.kernel.Responder;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.cores.DedicatedCores;
import pageflip.stack.kernel.cores.RevocationResponder;
import pageflip.stack.kernel.cores.Rings;
import pageflip.stack.kernel.cores.StackCore;
import pageflip.stack.kernel.fabric.BarrierSwitch;
import pageflip.stack.kernel.fabric.BroadcastFlip;
import pageflip.stack.kernel.fabric.SnoopedFlip;
import pageflip.stack.kernel.shootdown.Broadcast;
import pageflip.stack.kernel.shootdown.PageFlip;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.ShootdownResponder;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.kernel.tracking.CpuMasks;
import pageflip.stack.kernel.tracking.EverRan;
import pageflip.stack.kernel.tracking.Generations;
import pageflip.stack.kernel.tracking.KernelStores;
import pageflip.stack.kernel.tracking.LoadedNow;
import pageflip.stack.kernel.tracking.TrackedFlip;
import pageflip.stack.kernel.tracking.TrackedInitiator;
import pageflip.stack.kernel.tracking.TrackedResponder;
import pageflip.stack.kernel.tracking.TrackedShootdowns;
import pageflip.stack.kernel.tracking.TrackedSwitch;
import pageflip.stack.kernel.tracking.Tracking;
import pageflip.stack.kernel.tracking.Trimmed;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.SnoopingBus;
import pageflip.stack.nic.Nic;

/** The ways of transfer that take a page out of the process, each with the kernel that it needs. */
public enum Flip {
  /** A shootdown broadcast to every CPU. */
  BROADCAST {
    @Override
    public FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      Shootdowns shootdowns = new Shootdowns(machine.cpus().size());
      Responder responder = new ShootdownResponder(machine, shootdowns);
      Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
      ShootdownInitiator initiator =
          new ShootdownInitiator(machine, shootdowns, responder, new Broadcast(machine));
      TransferWay way = new PageFlip(kernel, shootdowns, initiator);
      return new FlipKernel(kernel, way, List.of());
    }
  },
  /** A shootdown where the process ever ran. */
  EVER_RAN {
    @Override
    public FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      return new Tracked(machine, spaces).stack(nic, tracked -> new EverRan());
    }
  },
  /** A shootdown where its page table is loaded. */
  LOADED_NOW {
    @Override
    public FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      return new Tracked(machine, spaces)
          .stack(nic, tracked -> new LoadedNow(tracked.masks, tracked.generations));
    }
  },
  /** A shootdown where it was loaded, less those that were asked in vain. */
  TRIMMED {
    @Override
    public FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      return new Tracked(machine, spaces)
          .stack(nic, tracked -> new Trimmed(tracked.masks, tracked.generations));
    }
  },
  /** TLBs that snoop. */
  SNOOPING {
    @Override
    public FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      InvalidationFabric fabric = new InvalidationFabric(machine);
      Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), new NoInterrupts());
      TransferWay way = new SnoopedFlip(kernel, new SnoopingBus(fabric));
      return new FlipKernel(kernel, way, List.of(fabric));
    }
  },
  /** Out of the process by an instruction that invalidates in every TLB. */
  BROADCAST_INVALIDATE {
    @Override
    public FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      InvalidationFabric fabric = new InvalidationFabric(machine);
      Kernel kernel = new Kernel(machine, nic, new BarrierSwitch(fabric), new NoInterrupts());
      return new FlipKernel(kernel, new BroadcastFlip(kernel, fabric), List.of(fabric));
    }
  },
  /** Out of the process by a core that does nothing else. */
  DEDICATED {
    @Override
    public FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      Interconnect interconnect = new Interconnect(machine);
      Rings rings = new Rings(machine, 2);
      Responder responder = new RevocationResponder(rings, interconnect);
      Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
      TransferWay way = new DedicatedCores(kernel, rings, interconnect);
      StackCore core = new StackCore(kernel, rings);
      return new FlipKernel(kernel, way, List.of(() -> interconnect.serve(core), core));
    }
  };

  /** The kernel of {@code machine}, which sends through {@code nic} and runs {@code spaces}. */
  public abstract FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces);

  private static final class Tracked {
    private final Machine machine;
    private final CpuMasks masks;
    private final KernelStores stores;
    private final TrackedShootdowns shootdowns;
    private final Generations generations;

    Tracked(Machine machine, List<AddressSpace> spaces) {
      int cpus = machine.cpus().size();
      this.machine = machine;
      masks = new CpuMasks(cpus, spaces);
      stores = new KernelStores(cpus);
      shootdowns = new TrackedShootdowns(cpus, machine.memory().frames().size());
      generations = new Generations(masks, stores, shootdowns);
    }

    FlipKernel stack(Nic nic, Function<Tracked, Tracking> policy) {
      Tracking tracking = policy.apply(this);
      Responder responder = new TrackedResponder(machine, shootdowns, tracking);
      TrackedSwitch contextSwitch = new TrackedSwitch(machine, masks, stores, tracking);
      Kernel kernel = new Kernel(machine, nic, contextSwitch, responder);
      TrackedInitiator initiator =
          new TrackedInitiator(machine, masks, stores, shootdowns, tracking, responder);
      TransferWay way = new TrackedFlip(kernel, stores, shootdowns, tracking, initiator);
      return new FlipKernel(kernel, way, List.of(this::drainStoreBuffers));
    }

    private void drainStoreBuffers() {
      while (!Thread.currentThread().isInterrupted()) {
        machine.cpus().forEach(stores::drain);
        Thread.yield();
      }
    }
  }
}
