package pageflip.stack.host;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.KernelBuffers;
import pageflip.stack.kernel.NoReadOnlyPages;
import pageflip.stack.kernel.cow.CopyOnWrite;
import pageflip.stack.kernel.cow.PendingOutput;
import pageflip.stack.kernel.cow.TransientCow;
import pageflip.stack.kernel.shootdown.Broadcast;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.ShootdownResponder;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;
import pageflip.stack.nic.TransmitRing;
import pageflip.stack.socket.CopiedPages;
import pageflip.stack.socket.FlippedPages;
import pageflip.stack.socket.ProtectedPages;

/** The ways in which a host can send a message. */
public enum TransmitWay {
  /** Copied into the kernel. */
  COPY(TransmitWay::copying),
  /** Pages flipped after a shootdown broadcast to every CPU. */
  BROADCAST(Flip.BROADCAST),
  /** Pages flipped after a shootdown where the process ever ran. */
  EVER_RAN(Flip.EVER_RAN),
  /** Pages flipped after a shootdown where its page table is loaded. */
  LOADED_NOW(Flip.LOADED_NOW),
  /** Pages flipped after a shootdown where it was loaded, less those that were asked in vain. */
  TRIMMED(Flip.TRIMMED),
  /** Pages flipped where TLBs snoop. */
  SNOOPING(Flip.SNOOPING),
  /** Pages flipped where an instruction invalidates in every TLB. */
  BROADCAST_INVALIDATE(Flip.BROADCAST_INVALIDATE),
  /** Pages flipped by a core that does nothing else. */
  DEDICATED_CORES(Flip.DEDICATED),
  /** Pages left with the process, read-only, and copied if it stores to them. */
  COPY_ON_WRITE(TransmitWay::protecting),
  /** Registered buffers, which the application promises to leave alone. */
  CONTRACT((Function<Placement, SendingKernel>) null);

  /**
   * Where a kernel is put.
   *
   * @param machine the machine
   * @param spaces the address spaces of its processes
   */
  record Placement(Machine machine, List<AddressSpace> spaces) {}

  private static final int SENDS = 16;

  private final Function<Placement, SendingKernel> kernel;

  TransmitWay(Function<Placement, SendingKernel> kernel) {
    this.kernel = kernel;
  }

  TransmitWay(Flip flip) {
    this(placement -> flipping(flip, placement));
  }

  /**
   * A host that sends in this way.
   *
   * @param mss the most payload bytes in a packet
   * @param link called with whole Ethernet frames, on the card's thread
   */
  public MessageSender on(int mss, Consumer<byte[]> link) {
    return this == CONTRACT ? new ContractHost(mss, link) : new MachineHost(kernel, mss, link);
  }

  private static SendingKernel flipping(Flip flip, Placement on) {
    FlipKernel flipping = flip.on(on.machine, new Nic(on.machine.memory()), on.spaces);
    Kernel kernel = flipping.kernel();
    CopiedPages parts = new CopiedPages(new KernelBuffers(kernel));
    return new SendingKernel(
        kernel,
        new FlippedPages(kernel, flipping.way(), parts),
        new NoReadOnlyPages(),
        flipping.hardware());
  }

  private static SendingKernel copying(Placement on) {
    ShootdownResponder responder =
        new ShootdownResponder(on.machine, new Shootdowns(on.machine.cpus().size()));
    Nic nic = new Nic(on.machine.memory());
    Kernel kernel = new Kernel(on.machine, nic, new DirectSwitch(), responder);
    CopiedPages copies = new CopiedPages(new KernelBuffers(kernel));
    return new SendingKernel(kernel, copies, new NoReadOnlyPages(), List.of());
  }

  private static SendingKernel protecting(Placement on) {
    Shootdowns shootdowns = new Shootdowns(on.machine.cpus().size());
    ShootdownResponder responder = new ShootdownResponder(on.machine, shootdowns);
    Nic nic = new Nic(on.machine.memory());
    Kernel kernel = new Kernel(on.machine, nic, new DirectSwitch(), responder);
    ShootdownInitiator initiator =
        new ShootdownInitiator(on.machine, shootdowns, responder, new Broadcast(on.machine));
    PendingOutput output = new PendingOutput(kernel, new TransmitRing(on.machine.memory(), SENDS));
    TransientCow way = new TransientCow(kernel, shootdowns, initiator, output);
    CopyOnWrite faults = new CopyOnWrite(kernel, shootdowns, initiator, output);
    return new SendingKernel(kernel, new ProtectedPages(way, output), faults, List.of());
  }
}
