package pageflip.stack;

import java.util.List;
import java.util.function.Function;
import pageflip.stack.kernel.BarrierSwitch;
import pageflip.stack.kernel.Broadcast;
import pageflip.stack.kernel.BroadcastFlip;
import pageflip.stack.kernel.DedicatedCores;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.EverRan;
import pageflip.stack.kernel.Footprints;
import pageflip.stack.kernel.Generations;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.KernelStores;
import pageflip.stack.kernel.LoadedNow;
import pageflip.stack.kernel.NoInterrupts;
import pageflip.stack.kernel.PageFlip;
import pageflip.stack.kernel.Responder;
import pageflip.stack.kernel.RevocationResponder;
import pageflip.stack.kernel.Rings;
import pageflip.stack.kernel.ShootdownInitiator;
import pageflip.stack.kernel.ShootdownResponder;
import pageflip.stack.kernel.Shootdowns;
import pageflip.stack.kernel.SnoopedFlip;
import pageflip.stack.kernel.StackCore;
import pageflip.stack.kernel.TrackedFlip;
import pageflip.stack.kernel.TrackedInitiator;
import pageflip.stack.kernel.TrackedResponder;
import pageflip.stack.kernel.TrackedSwitch;
import pageflip.stack.kernel.Tracking;
import pageflip.stack.kernel.Trimmed;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.kernel.Withdrawals;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.DedicatedCore;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.SnoopingBus;
import pageflip.stack.nic.Nic;
import pageflip.stack.socket.Socket;

/** A way of giving pages away, with the kernel that it needs. */
enum Assembly {
  BROADCAST {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      Shootdowns shootdowns = new Shootdowns(machine.cpus().size());
      Responder responder = new ShootdownResponder(machine, shootdowns);
      Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
      ShootdownInitiator initiator =
          new ShootdownInitiator(machine, shootdowns, responder, new Broadcast(machine));
      Socket socket = new Socket(new PageFlip(kernel, shootdowns, initiator));
      return new Stack(kernel, socket::send, List.of());
    }
  },
  EVER_RAN {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      return new Tracked(machine, spaces).stack(nic, tracked -> new EverRan());
    }
  },
  LOADED_NOW {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      return new Tracked(machine, spaces)
          .stack(nic, tracked -> new LoadedNow(tracked.footprints, tracked.generations));
    }
  },
  TRIMMED {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      return new Tracked(machine, spaces)
          .stack(nic, tracked -> new Trimmed(tracked.footprints, tracked.generations));
    }
  },
  SNOOPING {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      InvalidationFabric fabric = new InvalidationFabric(machine);
      Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), new NoInterrupts());
      Socket socket = new Socket(new SnoopedFlip(kernel, new SnoopingBus(fabric)));
      return new Stack(kernel, socket::send, List.of(fabric));
    }
  },
  /** Each invalidation is waited for by the next send, wherever that is. */
  BROADCAST_INVALIDATE {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      InvalidationFabric fabric = new InvalidationFabric(machine);
      Kernel kernel = new Kernel(machine, nic, new BarrierSwitch(fabric), new NoInterrupts());
      BroadcastFlip flip = new BroadcastFlip(kernel, fabric);
      Sending deferred =
          new Sending() {
            @Override
            public boolean send(UserMode cpu, Page page) {
              flip.flush(cpu.cpu());
              return flip.revoke(cpu.cpu(), page);
            }

            @Override
            public void finish(UserMode cpu) {
              flip.flush(cpu.cpu());
            }
          };
      return new Stack(kernel, deferred, List.of(fabric));
    }
  },
  DEDICATED {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      DedicatedCore core = new DedicatedCore();
      Interconnect interconnect = new Interconnect(machine, core);
      Rings rings = new Rings(machine, 2);
      Responder responder = new RevocationResponder(rings, interconnect);
      Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
      Socket socket = new Socket(new DedicatedCores(kernel, rings, interconnect));
      return new Stack(
          kernel, socket::send, List.of(interconnect, new StackCore(kernel, rings, core)));
    }
  };

  /**
   * What runs.
   *
   * @param kernel the kernel
   * @param sending how a program sends
   * @param hardware what moves by itself besides memory and NIC
   */
  record Stack(Kernel kernel, Sending sending, List<Runnable> hardware) {}

  /** How a program sends. */
  interface Sending {
    /** False if nothing will be sent of this. */
    boolean send(UserMode cpu, Page page);

    /** What has to be done in the end. */
    default void finish(UserMode cpu) {}
  }

  abstract Stack on(Machine machine, Nic nic, List<AddressSpace> spaces);

  private static final class Tracked {
    private final Machine machine;
    private final Footprints footprints;
    private final KernelStores stores;
    private final Withdrawals withdrawals;
    private final Generations generations;

    Tracked(Machine machine, List<AddressSpace> spaces) {
      int cpus = machine.cpus().size();
      this.machine = machine;
      footprints = new Footprints(cpus, spaces);
      stores = new KernelStores(cpus);
      withdrawals = new Withdrawals(cpus, machine.memory().frames().size());
      generations = new Generations(footprints, stores, withdrawals);
    }

    Stack stack(Nic nic, Function<Tracked, Tracking> policy) {
      Tracking tracking = policy.apply(this);
      Responder responder = new TrackedResponder(machine, withdrawals, tracking);
      TrackedSwitch contextSwitch = new TrackedSwitch(machine, footprints, stores, tracking);
      Kernel kernel = new Kernel(machine, nic, contextSwitch, responder);
      TrackedInitiator initiator =
          new TrackedInitiator(machine, footprints, stores, withdrawals, tracking, responder);
      Socket socket = new Socket(new TrackedFlip(kernel, stores, withdrawals, tracking, initiator));
      return new Stack(kernel, socket::send, List.of(this::drainStoreBuffers));
    }

    private void drainStoreBuffers() {
      while (!Thread.currentThread().isInterrupted()) {
        machine.cpus().forEach(stores::drain);
        Thread.yield();
      }
    }
  }
}
