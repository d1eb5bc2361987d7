package pageflip.stack.nic;

import java.util.Arrays;
import java.util.function.Consumer;
import pageflip.stack.net.Flow;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.net.Protocol;

/**
 * The end of a card that cuts what it has read of one flow into packets, and puts headers and
 * checksums on them: segmentation offload. Several cards may share one, and a flow goes on where
 * the last left off. A message's place is the number of its first byte, where the flow is TCP. Safe
 * for use by any thread.
 */
public final class SegmentingWire implements MessageWire {
  private final Flow flow;
  private final int mss;
  private final Consumer<byte[]> link;
  private int identification;
  private int next; // the number of the first byte that was not carried

  /**
   * A wire that carries {@code flow}.
   *
   * @param mss the most payload bytes in a packet, at least 1
   * @param sequence the number of the flow's first byte, where it is TCP
   * @param link called with whole Ethernet frames, one at a time
   */
  public SegmentingWire(Flow flow, int mss, int sequence, Consumer<byte[]> link) {
    this.flow = flow;
    this.mss = mss;
    this.next = sequence;
    this.link = link;
  }

  @Override
  public synchronized long carry(byte[] bytes, int digest) {
    int place = next;
    send(place, bytes);
    next += bytes.length;
    return place;
  }

  @Override
  public synchronized void carryAgain(long place, byte[] bytes, int digest) {
    send((int) place, bytes);
  }

  private void send(int place, byte[] bytes) {
    for (int from = 0; from < bytes.length; from += mss) {
      int length = Math.min(mss, bytes.length - from);
      boolean last = from + length == bytes.length;
      PacketHeader header = header(place + from, length, last);
      int headerBytes = header.bytes().length;
      byte[] packet = Arrays.copyOf(header.bytes(), headerBytes + length);
      System.arraycopy(bytes, from, packet, headerBytes, length);
      header.finish(packet);
      link.accept(packet);
    }
  }

  private PacketHeader header(int sequence, int length, boolean last) {
    int id = identification++;
    return flow.protocol() == Protocol.UDP
        ? PacketHeader.ofDatagram(flow, id, length)
        : PacketHeader.ofSegment(flow, id, sequence, last, length);
  }
}
