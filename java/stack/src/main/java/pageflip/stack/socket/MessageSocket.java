package pageflip.stack.socket;

import java.util.List;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.net.Flow;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.net.Protocol;
import pageflip.stack.nic.ChecksumOffload;
import pageflip.stack.transmit.DescriptorChain;
import pageflip.stack.transmit.Message;
import pageflip.stack.transmit.PacketDriver;
import pageflip.stack.transmit.Segmenter;

/**
 * Sends messages of any size, from any address, on one flow. For one program at a time.
 *
 * <p>A page at a time is lent to the card, and a packet is posted as soon as there is enough for
 * one. So a message may be larger than what can be lent at once, as long as that is more than one
 * packet takes.
 */
public final class MessageSocket {
  private final PageLender lender;
  private final PacketDriver driver;
  private final Flow flow;
  private final int mss;
  private int identification;
  private int sequence;

  /**
   * A socket that sends on {@code flow}.
   *
   * @param lender how the bytes become the card's
   * @param driver of the card that packets go out by; it works out their checksums
   * @param mss the most payload bytes in a packet
   * @param sequence the number of the flow's first byte, where it is TCP
   */
  public MessageSocket(PageLender lender, PacketDriver driver, Flow flow, int mss, int sequence) {
    this.lender = lender;
    this.driver = driver;
    this.flow = flow;
    this.mss = mss;
    this.sequence = sequence;
  }

  /**
   * Sends {@code length} bytes from {@code address} on. What goes out is what is there now,
   * whatever the process does next; when this returns they are offered, and may still be on their
   * way.
   *
   * <p>Called on the CPU that runs the program. It waits, and answers interrupts meanwhile, until
   * there is memory to lend and room for each packet.
   *
   * @param address of the process's first byte; counts from 0, through all of its pages
   * @param length in bytes; nothing is sent if it is 0
   * @throws IndexOutOfBoundsException if the process has not all of these bytes; nothing is sent
   */
  public void send(UserMode user, long address, int length) {
    check(address, length, (long) user.cpu().space().pages() * Frame.BYTES);
    Segmenter segments = new Segmenter(mss);
    long end = address + length;
    for (long at = address; at < end; ) {
      int offset = (int) (at % Frame.BYTES);
      int part = (int) Math.min(Frame.BYTES - offset, end - at);
      segments.add(lender.lend(user, new Page((int) (at / Frame.BYTES)), offset, part));
      at += part;
      while (segments.hasFull() || at == end && !segments.isEmpty()) {
        Segmenter.Segment segment = segments.next();
        post(user, segment, at == end && segments.isEmpty());
      }
    }
  }

  private static void check(long address, int length, long bytes) {
    if (address < 0 || length < 0 || address > bytes - length) {
      throw new IndexOutOfBoundsException(
          "%s bytes at address %s are not within an address space of %s bytes"
              .formatted(length, address, bytes));
    }
  }

  private void post(UserMode user, Segmenter.Segment segment, boolean last) {
    int bytes = segment.bytes();
    PacketHeader header =
        flow.protocol() == Protocol.UDP
            ? PacketHeader.ofDatagram(flow, identification, bytes)
            : PacketHeader.ofSegment(flow, identification, sequence, last, bytes);
    ChecksumOffload checksum =
        new ChecksumOffload(header.checksumStart(), header.checksumAt() - header.checksumStart());
    DescriptorChain packet = new DescriptorChain(header.bytes(), checksum, segment.payload());
    Message message = new Message(List.of(packet), segment::gone);
    while (!driver.offer(message)) {
      user.relax(); // the ring is full: the card sees to that
    }
    identification++;
    sequence += bytes;
  }
}
