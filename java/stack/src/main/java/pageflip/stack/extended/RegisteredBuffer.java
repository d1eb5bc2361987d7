package pageflip.stack.extended;

import pageflip.stack.machine.Frame;

/**
 * A buffer that an application registered, of {@link Frame#BYTES} bytes. Safe for use by any
 * thread: a store and a send of the same buffer exclude each other.
 */
public final class RegisteredBuffer {
  private final RegisteredMemory memory;
  private final Frame frame;
  private final Protection protection;
  private final Recycling recycling;

  RegisteredBuffer(
      RegisteredMemory memory, Frame frame, Protection protection, Recycling recycling) {
    this.memory = memory;
    this.frame = frame;
    this.protection = protection;
    this.recycling = recycling;
  }

  /**
   * Stores eight bytes at {@code offset}, little-endian.
   *
   * @throws TreadException if the buffer is out
   * @throws IllegalStateException if it is not registered any more
   */
  public void put(int offset, long value) {
    Refusal refusal = new Refusal("stored to", this);
    if (!memory.store(frame, this, offset, value, refusal)) {
      throw refusal.misuse();
    }
  }

  /** The eight bytes at {@code offset}, little-endian. A buffer that is out may be read. */
  public long get(int offset) {
    return memory.load(this, offset);
  }

  /**
   * Gives the buffer up; the kernel takes its frame.
   *
   * @throws TreadException if the buffer is out
   * @throws IllegalStateException if it is not registered any more
   */
  public void unregister() {
    Refusal refusal = new Refusal("given up", this);
    if (!memory.unregister(frame, this, refusal)) {
      throw refusal.misuse();
    }
  }

  /** Whether the application may write it. */
  public boolean isMine() {
    return memory.isMine(frame, this);
  }

  /** What keeps it from being written while it is out. */
  public Protection protection() {
    return protection;
  }

  /** What becomes of it when it comes back. */
  public Recycling recycling() {
    return recycling;
  }

  /** The frame that it is. */
  public Frame frame() {
    return frame;
  }

  @Override
  public String toString() {
    return "buffer " + frame.number();
  }
}
