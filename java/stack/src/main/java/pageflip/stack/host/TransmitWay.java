package pageflip.stack.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.KernelBuffers;
import pageflip.stack.kernel.NoReadOnlyPages;
import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.kernel.cores.CoresKernel;
import pageflip.stack.kernel.cow.CowKernel;
import pageflip.stack.kernel.fabric.BroadcastInvalidateKernel;
import pageflip.stack.kernel.fabric.SnoopingKernel;
import pageflip.stack.kernel.shootdown.BroadcastKernel;
import pageflip.stack.kernel.tracking.TrackedKernel;
import pageflip.stack.kernel.tracking.TrackingPolicy;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;
import pageflip.stack.nic.TransmitDescriptors;
import pageflip.stack.socket.CopiedPages;
import pageflip.stack.socket.FlippedPages;
import pageflip.stack.socket.ProtectedPages;

/**
 * The ways in which a host can send a message: which specification each has, and how to build it.
 */
public enum TransmitWay {
  /** Copied into the kernel. */
  COPY(null, (mss, link) -> new MachineHost(TransmitWay::copying, mss, link)),
  /** Pages flipped after a shootdown broadcast to every CPU. */
  BROADCAST("TlbShootdown", (machine, nic, spaces) -> BroadcastKernel.on(machine, nic)),
  /** Pages flipped after a shootdown where the process ever ran. */
  EVER_RAN("MigrationTracking", tracked(TrackingPolicy.EVER_RAN)),
  /** Pages flipped after a shootdown where its page table is loaded. */
  LOADED_NOW("MigrationTracking", tracked(TrackingPolicy.LOADED_NOW)),
  /** Pages flipped after a shootdown where it was loaded, less those that were asked in vain. */
  TRIMMED("MigrationTracking", tracked(TrackingPolicy.TRIMMED)),
  /** Pages flipped where TLBs snoop. */
  SNOOPING("SnoopingTlb", (machine, nic, spaces) -> SnoopingKernel.on(machine, nic)),
  /** Pages flipped where an instruction invalidates in every TLB. */
  BROADCAST_INVALIDATE(
      "BroadcastInvalidate", (machine, nic, spaces) -> BroadcastInvalidateKernel.on(machine, nic)),
  /** Pages flipped by a core that does nothing else. */
  DEDICATED_CORES(
      "DedicatedCores",
      (machine, nic, spaces) -> CoresKernel.on(machine, nic, TransmitWay.RING_SLOTS)),
  /** Pages left with the process, read-only, and copied if it stores to them. */
  COPY_ON_WRITE("TransientCow", (mss, link) -> new MachineHost(TransmitWay::protecting, mss, link)),
  /** Registered buffers, which the application promises to leave alone. */
  CONTRACT("BufferContract", ContractHost::new);

  private interface HostBuilder {
    MessageSender on(int mss, Consumer<byte[]> link);
  }

  private static final int RING_SLOTS = 2;
  private static final int SENDS = 16;

  private final String specification;
  private final HostBuilder host;
  private final TransferKernel.Assembly flip;

  TransmitWay(String specification, HostBuilder host) {
    this.specification = specification;
    this.host = host;
    this.flip = null;
  }

  TransmitWay(String specification, TransferKernel.Assembly flip) {
    this.specification = specification;
    this.host =
        (mss, link) ->
            new MachineHost((machine, spaces) -> flipping(flip, machine, spaces), mss, link);
    this.flip = flip;
  }

  /** The module of the specification that this way is held against; empty if there is none. */
  public Optional<String> specification() {
    return Optional.ofNullable(specification);
  }

  /** The kernel of a way that takes pages out of the process; empty for other ways. */
  public Optional<TransferKernel.Assembly> flip() {
    return Optional.ofNullable(flip);
  }

  /**
   * A host that sends in this way.
   *
   * @param mss the most payload bytes in a packet
   * @param link called with whole Ethernet frames, on the card's thread
   */
  public MessageSender on(int mss, Consumer<byte[]> link) {
    return host.on(mss, link);
  }

  private static TransferKernel.Assembly tracked(TrackingPolicy policy) {
    return (machine, nic, spaces) -> TrackedKernel.on(policy, machine, nic, spaces);
  }

  private static SendingKernel flipping(
      TransferKernel.Assembly flip, Machine machine, List<AddressSpace> spaces) {
    TransferKernel flipping = flip.on(machine, new Nic(machine.memory()), spaces);
    Kernel kernel = flipping.kernel();
    CopiedPages parts = new CopiedPages(new KernelBuffers(kernel));
    return new SendingKernel(
        kernel,
        new FlippedPages(kernel, flipping.way(), parts),
        new NoReadOnlyPages(),
        flipping.hardware());
  }

  private static SendingKernel copying(Machine machine, List<AddressSpace> spaces) {
    Kernel kernel = BroadcastKernel.on(machine, new Nic(machine.memory())).kernel();
    CopiedPages copies = new CopiedPages(new KernelBuffers(kernel));
    return new SendingKernel(kernel, copies, new NoReadOnlyPages(), List.of());
  }

  private static SendingKernel protecting(Machine machine, List<AddressSpace> spaces) {
    CowKernel cow =
        CowKernel.on(
            BroadcastKernel.on(machine, new Nic(machine.memory())),
            new TransmitDescriptors(machine.memory(), SENDS));
    return new SendingKernel(
        cow.kernel(),
        new ProtectedPages(cow.way(), cow.output()),
        cow.writeFaults(),
        cow.hardware());
  }
}
