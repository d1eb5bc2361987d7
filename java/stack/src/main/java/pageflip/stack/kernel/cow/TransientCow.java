package pageflip.stack.kernel.cow;

import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.Transmission;
import pageflip.step.Step;

/**
 * Leaves the page with the process, and takes away the permission to write it: {@code send} as
 * legacy programs know it, where the buffer may be used again at once. A program that stores to the
 * page while it is being sent is given a copy, by {@link CopyOnWrite}; one that does not pays for
 * no copy (transient copy-on-write, Brustoloni and Steenkiste, OSDI'96).
 *
 * <p>Preemption is off throughout: {@link #give} begins and ends on the same CPU. While it holds a
 * page it takes no interrupt, not even when it has to wait for a free descriptor. It waits for the
 * NIC alone then, and the NIC waits for no CPU; so whoever has interrupted this CPU gets an answer
 * in the end. A completion must not be left to a CPU that may be waiting for an answer itself.
 */
public final class TransientCow implements TransferWay {
  private final Kernel kernel;
  private final Shootdowns shootdowns;
  private final ShootdownInitiator initiator;
  private final PendingOutput output;

  /** A way whose shootdowns {@code initiator} makes, and {@code shootdowns} describes. */
  public TransientCow(
      Kernel kernel, Shootdowns shootdowns, ShootdownInitiator initiator, PendingOutput output) {
    this.kernel = kernel;
    this.shootdowns = shootdowns;
    this.initiator = initiator;
    this.output = output;
  }

  @Override
  public Transmission give(Cpu cpu, Page page) {
    if (!takeWritePermission(cpu, page)) {
      return null;
    }
    Transmission given = offer(cpu);
    while (given == null) {
      cpu.relax(); // until a descriptor is free; see above
      given = offer(cpu);
    }
    return given;
  }

  /** Afterwards this CPU holds the page, and nothing can write it; false if it is not mapped. */
  private boolean takeWritePermission(Cpu cpu, Page page) {
    while (true) {
      if (revokeWrite(cpu, page)) {
        initiator.shootDown(cpu);
        return true;
      }
      if (holdReadOnly(cpu, page)) {
        return true; // whoever made it read-only held it until no TLB could write it
      }
      if (cpu.space() == null || !cpu.space().mapped(page)) {
        return false;
      }
      kernel.serviceInterrupts(cpu); // another CPU holds the page, and may wait for this one
    }
  }

  private Transmission offer(Cpu cpu) {
    for (Descriptor descriptor : output.descriptors().all()) {
      Transmission given = offer(cpu, descriptor);
      if (given != null) {
        return given;
      }
    }
    return null;
  }

  @Step("RevokeWrite")
  private boolean revokeWrite(Cpu cpu, Page page) {
    AddressSpace space = cpu.space();
    return space != null && publish(cpu, space, page, space.revokeWrite(page));
  }

  @Step("HoldReadOnly")
  private boolean holdReadOnly(Cpu cpu, Page page) {
    AddressSpace space = cpu.space();
    return space != null && publish(cpu, space, page, space.hold(page));
  }

  private boolean publish(Cpu cpu, AddressSpace space, Page page, Frame frame) {
    if (frame == null) {
      return false;
    }
    shootdowns.publish(cpu, new Revocation(space, page, frame));
    return true;
  }

  @Step("Offer")
  private Transmission offer(Cpu cpu, Descriptor descriptor) {
    Revocation held = shootdowns.of(cpu);
    Transmission given = output.offer(descriptor, held.frame());
    if (given == null) {
      return null;
    }
    shootdowns.withdraw(cpu);
    held.space().letGo(held.page());
    return given;
  }
}
