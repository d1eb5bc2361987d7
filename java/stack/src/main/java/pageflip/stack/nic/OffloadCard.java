package pageflip.stack.nic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import pageflip.stack.machine.DmaPort;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.PacketReader;
import pageflip.stack.net.ParsedPacket;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.nic.OffloadedFlow.Completion;
import pageflip.stack.nic.OffloadedFlow.Part;
import pageflip.stack.nic.PacketFate.Cause;
import pageflip.step.Step;

/**
 * A network card that does the protocol. It checks a packet in memory of its own, finds whose it
 * is, and writes what is new of its payload to the buffers that were posted for that, through its
 * {@link DmaPort}: each byte to its place, and nothing else to any.
 *
 * <p>What is completed it does not write again. It acknowledges nothing.
 *
 * <p>{@link #arrive} and {@link #process} are for the card's own thread; the rest may be called by
 * any.
 */
public final class OffloadCard {
  private final DmaPort port;
  private final Map<Integer, OffloadedFlow> table = new HashMap<>(); // by the port of the program
  private PacketOnCard chip;

  /** A card that writes through {@code port}. */
  public OffloadCard(DmaPort port) {
    this.port = port;
  }

  // ---- for the driver ---------------------------------------------------------------------------

  /**
   * Takes the datagrams that come to {@code local}.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  public OffloadedFlow bind(Endpoint local) {
    return add(local.port(), new OffloadedDatagrams(local));
  }

  /**
   * Takes the stream that comes on {@code flow}, of TCP. There is no handshake: both sides know the
   * first sequence number. The address of the sender's card may be any.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  public OffloadedFlow connect(Flow flow, int firstSequence) {
    return add(flow.destination().port(), new OffloadedStream(flow, firstSequence));
  }

  private synchronized OffloadedFlow add(int number, OffloadedFlow flow) {
    if (table.putIfAbsent(number, flow) != null) {
      throw new IllegalArgumentException("port " + number + " is taken");
    }
    return flow;
  }

  /**
   * Gives the card a page to fill, behind those that it has.
   *
   * @param cookie by which the driver knows it again
   */
  public synchronized void post(OffloadedFlow flow, Frame cookie, IoPage page) {
    flow.post(new ReceiveBuffer(cookie, page));
  }

  /** What is completed next for {@code flow}, once; null if nothing is. */
  public synchronized Completion poll(OffloadedFlow flow) {
    return flow.poll();
  }

  /** What {@link #poll} will give. */
  public synchronized List<Completion> completions(OffloadedFlow flow) {
    return flow.announced();
  }

  /**
   * What is written of a stream and not completed, as ends by beginnings: positions from the first
   * byte of the stream on, which is 0. It is what a selective acknowledgement would say.
   */
  public synchronized SortedMap<Long, Long> placed(OffloadedFlow flow) {
    return flow.placed();
  }

  /** Whether the next buffer of {@code flow} is full, and not completed. */
  public synchronized boolean full(OffloadedFlow flow) {
    return flow.full();
  }

  /** Completes all that stands without a hole; refuses if nothing does. */
  @Step("CompleteStream")
  public synchronized boolean complete(OffloadedFlow flow) {
    List<Completion> completed = flow.advance();
    flow.announce(completed);
    return !completed.isEmpty();
  }

  // ---- a packet comes ---------------------------------------------------------------------------

  /** A packet comes, without a frame check sequence; refuses while there is another on the card. */
  @Step("Arrive")
  public synchronized boolean arrive(byte[] packet) {
    if (chip != null) {
      return false;
    }
    chip = judge(packet);
    return true;
  }

  /** Writes what is to be written of the packet on the card; null if there is none. */
  public PacketFate process() {
    PacketFate fate = fate();
    if (dropBad()) {
      return fate;
    }
    while (packet() != null) {
      for (Frame next = next(); next != null && write(next); next = next()) {}
      fate = fate();
      if (finish()) {
        return fate;
      }
      // a buffer for more of it was posted meanwhile
    }
    return null;
  }

  /** The packet on the card, or null. */
  public synchronized byte[] packet() {
    return chip == null ? null : chip.bytes();
  }

  private PacketOnCard judge(byte[] packet) {
    ParsedPacket parsed = PacketReader.read(packet, packet.length);
    if (parsed instanceof ParsedPacket.Dropped dropped) {
      return PacketOnCard.bad(packet, new PacketFate.Malformed(dropped.reason()));
    }
    Segment segment = (Segment) parsed;
    OffloadedFlow flow = table.get(segment.flow().destination().port());
    if (flow == null || !flow.isFor(segment.flow())) {
      return PacketOnCard.bad(packet, new PacketFate.Refused(Cause.NO_RECEIVER));
    }
    return flow.fits(segment)
        ? PacketOnCard.good(packet, segment, flow)
        : PacketOnCard.bad(packet, new PacketFate.Refused(Cause.TOO_LONG));
  }

  private synchronized PacketFate fate() {
    return chip == null ? null : chip.fate();
  }

  private synchronized Frame next() {
    List<Part> parts = chip == null ? List.of() : chip.next();
    return parts.isEmpty() ? null : parts.get(0).to().cookie();
  }

  /** Refuses if there is none, or it is good. */
  @Step("DropBad")
  private synchronized boolean dropBad() {
    if (chip == null || chip.isGood()) {
      return false;
    }
    chip = null;
    return true;
  }

  /** Refuses if {@code buffer} is not where the packet goes next, or the card may not write it. */
  @Step("Write")
  private synchronized boolean write(Frame buffer) {
    if (!buffer.equals(next())) {
      return false;
    }
    for (Part part : chip.next()) {
      int from = chip.segment().payloadOffset() + part.from();
      if (!port.write(part.to().page(), part.offset(), chip.bytes(), from, part.length())) {
        chip.deny();
        return false;
      }
      chip.wrote(part);
    }
    return true;
  }

  /** Refuses if there is none, or some buffer wants more of it. */
  @Step("Finish")
  private synchronized boolean finish() {
    if (chip == null || !chip.isGood() || !chip.next().isEmpty()) {
      return false;
    }
    chip = null;
    return true;
  }
}
