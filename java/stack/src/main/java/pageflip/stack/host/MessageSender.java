package pageflip.stack.host;

import pageflip.stack.net.Flow;

/** A host that sends messages. Safe for use by any thread. */
public interface MessageSender extends AutoCloseable {
  /**
   * Sends a message on {@code flow}, after those that were sent on it before. When this returns it
   * is offered, and may still be on its way.
   *
   * @param alignment where in a page the program has it, in bytes
   * @throws IllegalStateException if the host has broken down
   */
  void send(Flow flow, byte[] message, int alignment);

  /**
   * Waits until everything has gone, and ends the host.
   *
   * @throws IllegalStateException if it has broken down, or something does not go
   */
  @Override
  void close();
}
