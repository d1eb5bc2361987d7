package pageflip.stack.nic;

import java.util.List;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.nic.OffloadedFlow.Part;
import pageflip.stack.nic.PacketFate.Cause;

/**
 * The packet that an {@link OffloadCard} works on: either it is to be written to the buffers of a
 * flow, or its fate is known already. Guarded by the lock of the card.
 */
final class PacketOnCard {
  private final byte[] bytes;
  private final PacketFate fate; // null if it is to be written
  private final Segment segment; // if it is
  private final OffloadedFlow flow; // and where it goes
  private boolean written;
  private boolean denied;

  private PacketOnCard(byte[] bytes, PacketFate fate, Segment segment, OffloadedFlow flow) {
    this.bytes = bytes;
    this.fate = fate;
    this.segment = segment;
    this.flow = flow;
  }

  /** One that is to be written to buffers of {@code flow}. */
  static PacketOnCard good(byte[] bytes, Segment segment, OffloadedFlow flow) {
    return new PacketOnCard(bytes, null, segment, flow);
  }

  /** One that is not to be written. */
  static PacketOnCard bad(byte[] bytes, PacketFate fate) {
    return new PacketOnCard(bytes, fate, null, null);
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isGood() {
    return fate == null;
  }

  /** What its headers say, if it is good. */
  Segment segment() {
    return segment;
  }

  /** What is to be written next: to one buffer; nothing if all is, or none wants more of it. */
  List<Part> next() {
    return denied || fate != null ? List.of() : flow.next(segment);
  }

  /** This part of it has been written. */
  void wrote(Part part) {
    flow.wrote(segment, part);
    written = true;
  }

  /** The card may not write where it goes, and tries no more. */
  void deny() {
    denied = true;
  }

  /** What would become of it if it were finished now. */
  PacketFate fate() {
    if (fate != null || written) {
      return fate != null ? fate : new PacketFate.Placed(flow);
    }
    boolean old = !denied && flow.old(segment);
    return new PacketFate.Refused(old ? Cause.DUPLICATE : Cause.NO_PAGE);
  }
}
