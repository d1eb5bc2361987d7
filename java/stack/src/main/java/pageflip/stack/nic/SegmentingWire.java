package pageflip.stack.nic;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import pageflip.stack.net.Flow;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.net.Protocol;

/**
 * The end of a card that cuts what it has read of one flow into packets, and puts headers and
 * checksums on them: segmentation offload. Several cards may share one, and a flow goes on where
 * the last left off. Safe for use by any thread.
 */
public final class SegmentingWire implements Wire {
  private final Flow flow;
  private final int mss;
  private final Consumer<byte[]> link;
  private final AtomicInteger identification = new AtomicInteger();
  private final AtomicInteger sequence;

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
    this.sequence = new AtomicInteger(sequence);
    this.link = link;
  }

  @Override
  public synchronized void carry(byte[] bytes, int digest) {
    for (int from = 0; from < bytes.length; from += mss) {
      int length = Math.min(mss, bytes.length - from);
      boolean last = from + length == bytes.length;
      PacketHeader header = header(length, last);
      int headerBytes = header.bytes().length;
      byte[] packet = Arrays.copyOf(header.bytes(), headerBytes + length);
      System.arraycopy(bytes, from, packet, headerBytes, length);
      header.finish(packet);
      link.accept(packet);
    }
  }

  private PacketHeader header(int length, boolean last) {
    int id = identification.getAndIncrement();
    return flow.protocol() == Protocol.UDP
        ? PacketHeader.ofDatagram(flow, id, length)
        : PacketHeader.ofSegment(flow, id, sequence.getAndAdd(length), last, length);
  }
}
