package pageflip.stack.nic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Flow;
import pageflip.stack.net.ParsedPacket.Segment;

/**
 * What an {@link OffloadCard} knows of what goes to one program: the buffers that it may fill, and
 * how far it is. Guarded by the lock of the card.
 */
public abstract sealed class OffloadedFlow permits OffloadedStream, OffloadedDatagrams {
  /**
   * A part of a payload, and where it goes.
   *
   * @param to the buffer
   * @param offset where in the buffer, in bytes
   * @param from where in the payload it begins, in bytes
   * @param length its bytes
   */
  record Part(ReceiveBuffer to, int offset, int from, int length) {}

  /**
   * Bytes that a program is given.
   *
   * @param cookie the buffer that they are in
   * @param offset where in that they begin, in bytes
   * @param length how many; of an empty datagram none
   * @param last whether the card is done with the buffer
   */
  public record Completion(Frame cookie, int offset, int length, boolean last) {}

  private final Deque<Completion> completions = new ArrayDeque<>();

  /** Whether what comes is one after the other, and not each by itself. */
  public abstract boolean continuous();

  /** Whether packets of {@code flow} go here. */
  abstract boolean isFor(Flow flow);

  /** Fills this buffer when those before it are full. */
  abstract void post(ReceiveBuffer buffer);

  /** Whether some buffer, posted or not, could take {@code segment}. */
  abstract boolean fits(Segment segment);

  /** Whether all of {@code segment} has been written. */
  abstract boolean old(Segment segment);

  /** What is new in {@code segment}, as far as it goes to the next buffer that wants some. */
  abstract List<Part> next(Segment segment);

  /** This part of {@code segment} has been written. */
  abstract void wrote(Segment segment, Part part);

  /** Whether the buffer that is to be completed next is full, without a hole. */
  abstract boolean full();

  /** What stands without a hole and was not completed; from now on it is. */
  abstract List<Completion> advance();

  /** Where what is written and not completed begins, and where it ends: none of it adjoins. */
  abstract SortedMap<Long, Long> placed();

  /** Announces {@code completed}. */
  final void announce(Collection<Completion> completed) {
    completions.addAll(completed);
  }

  /** What was announced next, or null. */
  final Completion poll() {
    return completions.poll();
  }

  /** What was announced. */
  final List<Completion> announced() {
    return new ArrayList<>(completions);
  }
}
