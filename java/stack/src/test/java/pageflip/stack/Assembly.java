package pageflip.stack;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import pageflip.stack.kernel.Broadcast;
import pageflip.stack.kernel.DedicatedCores;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.EverRan;
import pageflip.stack.kernel.Footprints;
import pageflip.stack.kernel.Generations;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.KernelStores;
import pageflip.stack.kernel.LoadedNow;
import pageflip.stack.kernel.PageFlip;
import pageflip.stack.kernel.Responder;
import pageflip.stack.kernel.RevocationResponder;
import pageflip.stack.kernel.Rings;
import pageflip.stack.kernel.ShootdownInitiator;
import pageflip.stack.kernel.ShootdownResponder;
import pageflip.stack.kernel.Shootdowns;
import pageflip.stack.kernel.StackCore;
import pageflip.stack.kernel.TrackedFlip;
import pageflip.stack.kernel.TrackedInitiator;
import pageflip.stack.kernel.TrackedResponder;
import pageflip.stack.kernel.TrackedSwitch;
import pageflip.stack.kernel.Tracking;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.Trimmed;
import pageflip.stack.kernel.Withdrawals;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.DedicatedCore;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

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
      return new Stack(kernel, new PageFlip(kernel, shootdowns, initiator), cpu -> {});
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
  DEDICATED {
    @Override
    Stack on(Machine machine, Nic nic, List<AddressSpace> spaces) {
      Interconnect interconnect = new Interconnect(machine);
      DedicatedCore core = new DedicatedCore();
      Rings rings = new Rings(machine, 2);
      Responder responder = new RevocationResponder(rings, interconnect);
      Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
      return new Stack(
          kernel,
          new DedicatedCores(kernel, rings, interconnect),
          cpu -> {
            interconnect.slotVisible(cpu);
            interconnect.indexVisible(cpu);
            core.slotVisible();
            core.indexVisible();
          },
          List.of(new StackCore(kernel, rings, core)));
    }
  };

  /**
   * What runs.
   *
   * @param kernel the kernel
   * @param way how it sends
   * @param hardware what the hardware does unasked for one CPU, besides the memory system's part
   * @param cores what runs on cores of its own
   */
  record Stack(Kernel kernel, TransferWay way, Consumer<Cpu> hardware, List<Runnable> cores) {
    Stack(Kernel kernel, TransferWay way, Consumer<Cpu> hardware) {
      this(kernel, way, hardware, List.of());
    }
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
      return new Stack(
          kernel, new TrackedFlip(kernel, stores, withdrawals, tracking, initiator), stores::drain);
    }
  }
}
