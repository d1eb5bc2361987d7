package pageflip.stack.nic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.net.Protocol;

/** Datagrams from anybody: each takes a buffer to itself, in the order in which they come. */
final class OffloadedDatagrams extends OffloadedFlow {
  private final Endpoint local;
  private final Deque<ReceiveBuffer> posted = new ArrayDeque<>();
  private final List<Completion> filled = new ArrayList<>();
  private Segment written; // the latest

  /** For what comes to {@code local}. */
  OffloadedDatagrams(Endpoint local) {
    this.local = local;
  }

  @Override
  public boolean continuous() {
    return false;
  }

  @Override
  boolean isFor(Flow flow) {
    return flow.protocol() == Protocol.UDP && flow.destination().equals(local);
  }

  @Override
  void post(ReceiveBuffer buffer) {
    posted.add(buffer);
  }

  @Override
  boolean fits(Segment segment) {
    return segment.payloadLength() <= Frame.BYTES;
  }

  @Override
  boolean old(Segment segment) {
    return segment == written;
  }

  @Override
  List<Part> next(Segment segment) {
    return segment == written || posted.isEmpty()
        ? List.of()
        : List.of(new Part(posted.peek(), 0, 0, segment.payloadLength()));
  }

  @Override
  void wrote(Segment segment, Part part) {
    posted.remove();
    filled.add(new Completion(part.to().cookie(), 0, part.length(), true));
    written = segment;
  }

  @Override
  boolean full() {
    return !filled.isEmpty();
  }

  @Override
  List<Completion> advance() {
    List<Completion> completed = List.copyOf(filled);
    filled.clear();
    return completed;
  }

  /** A datagram has no position. */
  @Override
  SortedMap<Long, Long> placed() {
    return Collections.emptySortedMap();
  }
}
