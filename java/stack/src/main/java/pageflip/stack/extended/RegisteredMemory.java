package pageflip.stack.extended;

import java.util.Arrays;
import java.util.Optional;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.Crc32c;
import pageflip.step.Step;

/**
 * Memory that one process registers buffers in: who owns each frame, and what each buffer is to the
 * application. Safe for use by any thread.
 *
 * <p>The kernel's record, the owner, moves when the kernel knows; the application's record, whether
 * the buffer is its own, moves only when the application is told.
 */
public final class RegisteredMemory {
  private final PhysicalMemory memory;
  private final Owner[] owners;
  private final RegisteredBuffer[] registered; // null where nothing is
  private final OutstandingSend[] out; // what a buffer is out for; null if it is the application's

  /** All frames of {@code memory}, none of them registered. */
  public RegisteredMemory(PhysicalMemory memory) {
    int frames = memory.frames().size();
    this.memory = memory;
    this.owners = new Owner[frames];
    Arrays.fill(owners, Owner.FREE);
    this.registered = new RegisteredBuffer[frames];
    this.out = new OutstandingSend[frames];
  }

  /** The memory that it is of. */
  public PhysicalMemory physical() {
    return memory;
  }

  /** Registers a buffer, all of it zero; empty if no frame is free. */
  public Optional<RegisteredBuffer> register(Protection protection, Recycling recycling) {
    for (Frame frame : memory.frames()) {
      RegisteredBuffer buffer = register(frame, protection, recycling);
      if (buffer != null) {
        return Optional.of(buffer);
      }
    }
    return Optional.empty();
  }

  /** Registers a frame as a buffer; null if the frame is not free. */
  @Step("Register")
  public synchronized RegisteredBuffer register(
      Frame frame, Protection protection, Recycling recycling) {
    if (owners[frame.number()] != Owner.FREE) {
      return null;
    }
    owners[frame.number()] = Owner.PROCESS;
    registered[frame.number()] = new RegisteredBuffer(this, frame, protection, recycling);
    return registered[frame.number()];
  }

  /** Who owns {@code frame}. */
  public synchronized Owner owner(Frame frame) {
    return owners[frame.number()];
  }

  /** The buffer that {@code frame} is registered as, or null. */
  public synchronized RegisteredBuffer registered(Frame frame) {
    return registered[frame.number()];
  }

  /** Clears and frees a frame that is not registered any more; refuses if it is, or is out. */
  @Step("Reclaim")
  public synchronized boolean reclaim(Frame frame) {
    if (registered[frame.number()] != null || owners[frame.number()] != Owner.PROCESS) {
      return false;
    }
    memory.clear(frame);
    owners[frame.number()] = Owner.FREE;
    return true;
  }

  /**
   * A store by code that knows of no contract, as native code with the address would make it: only
   * the MMU can stop it.
   *
   * @return false if the page is read-only, and nothing was stored
   */
  public synchronized boolean storeUnchecked(RegisteredBuffer buffer, int offset, long value) {
    Frame frame = buffer.frame();
    if (registered[frame.number()] != buffer
        || buffer.protection() == Protection.SECURED && owners[frame.number()] == Owner.NIC) {
      return false;
    }
    memory.write(frame, offset, value);
    return true;
  }

  @Step("Store")
  synchronized boolean store(
      Frame frame, RegisteredBuffer buffer, int offset, long value, Refusal refusal) {
    return isMine(frame, buffer, refusal) && storeUnchecked(buffer, offset, value);
  }

  synchronized long load(RegisteredBuffer buffer, int offset) {
    if (registered[buffer.frame().number()] != buffer) {
      throw new Refusal("read", buffer).misuse();
    }
    return memory.read(buffer.frame(), offset);
  }

  @Step("Unregister")
  synchronized boolean unregister(Frame frame, RegisteredBuffer buffer, Refusal refusal) {
    if (!isMine(frame, buffer, refusal)) {
      return false;
    }
    registered[frame.number()] = null;
    return true;
  }

  /** Whether {@code frame} is registered as {@code buffer}, and not out. */
  synchronized boolean isMine(Frame frame, RegisteredBuffer buffer) {
    return registered[frame.number()] == buffer && out[frame.number()] == null;
  }

  /** The same, and notes why not if not. */
  synchronized boolean isMine(Frame frame, RegisteredBuffer buffer, Refusal refusal) {
    refusal.because(registered[frame.number()] == buffer ? out[frame.number()] : null);
    return isMine(frame, buffer);
  }

  /** The buffer as it stands is the cards' from now on; null if it is not the application's. */
  synchronized OutstandingSend offer(
      RegisteredBuffer buffer,
      Extent extent,
      SendId id,
      StackTraceElement at,
      long deadline,
      Refusal refusal) {
    if (!isMine(buffer.frame(), buffer, refusal)) {
      return null;
    }
    int number = buffer.frame().number();
    int digest = Crc32c.of(bytes(buffer.frame(), extent));
    out[number] = new OutstandingSend(id, buffer, extent, at, digest, deadline);
    owners[number] = Owner.NIC;
    return out[number];
  }

  /** The bytes of {@code frame} that {@code extent} names. */
  byte[] bytes(Frame frame, Extent extent) {
    byte[] bytes = new byte[extent.length()];
    memory.read(frame, extent.offset(), bytes, 0, bytes.length);
    return bytes;
  }

  /** No card reads the frame any more. The application has yet to be told. */
  synchronized void giveBack(Frame frame) {
    owners[frame.number()] = Owner.PROCESS;
  }

  /** The application has been told. */
  synchronized void told(RegisteredBuffer buffer) {
    int number = buffer.frame().number();
    out[number] = null;
    if (buffer.recycling() == Recycling.UNCACHED) {
      registered[number] = null;
    }
  }
}
