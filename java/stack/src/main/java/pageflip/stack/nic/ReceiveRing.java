package pageflip.stack.nic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import pageflip.stack.machine.DmaPort;
import pageflip.stack.machine.Frame;
import pageflip.step.Step;

/**
 * The receiving side of a network card: it writes each packet to a page that it was given for that,
 * through its {@link DmaPort}.
 *
 * <p>The headers of a packet that it can split go to a page of their own, and the payload to the
 * beginning of its page. Any other packet goes to the page in one piece. It clears nothing.
 *
 * <p>Safe for use by any thread.
 */
public final class ReceiveRing {
  /**
   * What the card says of a packet that has come.
   *
   * @param descriptor where it is
   * @param headerBytes its bytes in the page for headers; 0 if it was not split
   * @param bytes its bytes in the other page, at most {@link Frame#BYTES}
   */
  public record Completion(ReceiveDescriptor descriptor, int headerBytes, int bytes) {}

  private final DmaPort port;
  private final Object wire = new Object(); // held while a packet comes; before this ring's lock
  private final Map<Frame, ReceiveDescriptor> posted = new LinkedHashMap<>(); // the oldest first
  private final Map<Frame, Completion> completed = new LinkedHashMap<>();

  /** A card that writes through {@code port}. */
  public ReceiveRing(DmaPort port) {
    this.port = port;
  }

  /**
   * Gives the card pages to write.
   *
   * @param cookie by which the driver knows them again; the card makes nothing of it
   */
  public synchronized void post(Frame cookie, ReceiveDescriptor descriptor) {
    posted.put(cookie, descriptor);
  }

  /** Whether the card may write the pages of {@code cookie}. */
  public synchronized boolean posted(Frame cookie) {
    return posted.containsKey(cookie);
  }

  /** The cookie whose turn it is, or null if the card has nothing to write to. */
  public synchronized Frame head() {
    return posted.isEmpty() ? null : posted.keySet().iterator().next();
  }

  /** What has come into the pages of {@code cookie}, or null. */
  public synchronized Completion completion(Frame cookie) {
    return completed.get(cookie);
  }

  /** The cookies of what has come. */
  public synchronized Set<Frame> completed() {
    return Set.copyOf(completed.keySet());
  }

  /** Forgets what has come into the pages of {@code cookie}. */
  public synchronized void retire(Frame cookie) {
    completed.remove(cookie);
  }

  /** Whether {@code packet} fits the pages of a descriptor: a frame has {@link Frame#BYTES}. */
  public boolean fits(byte[] packet) {
    return packet.length - HeaderSplit.headerBytes(packet) <= Frame.BYTES;
  }

  /**
   * A packet comes: writes it to the pages whose turn it is. Packets that come at once are written
   * one after the other, so that no two go for the same pages.
   *
   * @return the cookie of the pages; null if the card has none, the packet does not fit, or its
   *     port lets nothing through to them
   */
  public Frame receive(byte[] packet) {
    synchronized (wire) {
      Frame head = head();
      return head != null && write(packet, head) ? head : null;
    }
  }

  /**
   * Writes {@code packet} to the pages of {@code cookie}. Refuses if the card was not given them,
   * if the packet does not fit, or if its port lets nothing through to them.
   */
  @Step("Arrive")
  public synchronized boolean write(byte[] packet, Frame cookie) {
    ReceiveDescriptor pages = posted.get(cookie);
    if (pages == null || !fits(packet)) {
      return false;
    }
    int headers = HeaderSplit.headerBytes(packet);
    int rest = packet.length - headers;
    if (!port.write(pages.headers(), 0, packet, 0, headers)
        || !port.write(pages.page(), 0, packet, headers, rest)) {
      return false;
    }
    posted.remove(cookie);
    completed.put(cookie, new Completion(pages, headers, rest));
    return true;
  }
}
