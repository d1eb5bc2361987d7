package pageflip.stack.nic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.net.Protocol;

/**
 * A stream of TCP. The n-th buffer posted takes the n-th {@link Frame#BYTES} bytes of it, so the
 * place of a byte is known as soon as it comes, whatever is missing before it.
 *
 * <p>Positions count from the beginning of the stream; sequence numbers wrap (RFC 9293, 3.4). What
 * has come first of a byte stays.
 */
final class OffloadedStream extends OffloadedFlow {
  private final Flow flow;
  private final int firstSequence;
  private final Deque<ReceiveBuffer> posted = new ArrayDeque<>(); // those not full
  private final NavigableMap<Long, Long> placed = new TreeMap<>(); // ends by beginnings, apart
  private long base; // the position of the first byte of the first one posted
  private long done; // the position after all that is completed

  /** For what comes on {@code flow}, the first byte of which has the number {@code first}. */
  OffloadedStream(Flow flow, int first) {
    this.flow = flow;
    this.firstSequence = first;
  }

  @Override
  public boolean continuous() {
    return true;
  }

  @Override
  boolean isFor(Flow other) {
    Endpoint source = other.source();
    return other.protocol() == Protocol.TCP
        && other.destination().equals(flow.destination())
        && source.address().equals(flow.source().address())
        && source.port() == flow.source().port();
  }

  @Override
  void post(ReceiveBuffer buffer) {
    posted.add(buffer);
  }

  @Override
  boolean fits(Segment segment) {
    return true;
  }

  @Override
  boolean old(Segment segment) {
    return firstNew(begin(segment)) >= end(segment);
  }

  @Override
  List<Part> next(Segment segment) {
    List<Part> parts = new ArrayList<>();
    long end = Math.min(end(segment), base + (long) posted.size() * Frame.BYTES);
    for (long at = firstNew(begin(segment)); at < end; ) {
      if (parts.isEmpty()) {
        end = Math.min(end, endOfBuffer(at));
      }
      Long taken = placed.higherKey(at);
      long to = taken == null ? end : Math.min(end, taken);
      int offset = (int) (at % Frame.BYTES);
      int from = (int) (at - begin(segment));
      parts.add(new Part(buffer(at), offset, from, (int) (to - at)));
      at = firstNew(to);
    }
    return parts;
  }

  @Override
  void wrote(Segment segment, Part part) {
    long from = begin(segment) + part.from();
    long to = from + part.length();
    Map.Entry<Long, Long> before = placed.lowerEntry(from);
    if (before != null && before.getValue() == from) {
      from = before.getKey();
    }
    Long after = placed.remove(to);
    placed.put(from, after == null ? to : after);
  }

  @Override
  boolean full() {
    return whole() >= base + Frame.BYTES;
  }

  @Override
  List<Completion> advance() {
    List<Completion> completed = new ArrayList<>();
    long whole = whole();
    while (done < whole) {
      long to = Math.min(whole, endOfBuffer(done));
      boolean last = to == endOfBuffer(done);
      int offset = (int) (done % Frame.BYTES);
      completed.add(new Completion(buffer(done).cookie(), offset, (int) (to - done), last));
      placed.remove(done);
      done = to;
      if (to < whole) {
        placed.put(to, whole);
      }
      if (last) {
        posted.remove();
        base += Frame.BYTES;
      }
    }
    return completed;
  }

  @Override
  SortedMap<Long, Long> placed() {
    return new TreeMap<>(placed);
  }

  /** The position after all that stands without a hole. */
  private long whole() {
    return placed.getOrDefault(done, done);
  }

  private ReceiveBuffer buffer(long position) {
    Iterator<ReceiveBuffer> buffers = posted.iterator();
    for (long skip = (position - base) / Frame.BYTES; skip > 0; skip--) {
      buffers.next();
    }
    return buffers.next();
  }

  private static long endOfBuffer(long position) {
    return (position / Frame.BYTES + 1) * Frame.BYTES;
  }

  /** The first position from {@code at} on that nothing was written to. */
  private long firstNew(long at) {
    long from = Math.max(at, done);
    Map.Entry<Long, Long> there = placed.floorEntry(from);
    return there == null ? from : Math.max(from, there.getValue());
  }

  private long begin(Segment segment) {
    return done + (segment.sequence() - (firstSequence + (int) done));
  }

  private long end(Segment segment) {
    return begin(segment) + segment.payloadLength();
  }
}
