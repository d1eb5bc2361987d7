package pageflip.stack.receive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.stack.kernel.iomem.DeviceMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.ReceiveDescriptor;
import pageflip.stack.nic.ReceiveRing.Completion;

/**
 * The frames to receive into: which are free, which the card is given, and how many programs have.
 * Guarded by the lock of the {@link InputPath}.
 */
final class FramePool {
  private final PhysicalMemory memory;
  private final DeviceMappings mappings;
  private final Set<Frame> free = new LinkedHashSet<>();
  private final Deque<Frame> headerFrames; // those at no descriptor
  private final Map<Frame, Frame> headersOf = new HashMap<>(); // of a frame at the card
  private int givenAway; // for as many frames, one is to come back

  /**
   * Of {@code frames}, which are free now.
   *
   * @param mappings how the card is given frames, and is no longer
   * @param headerFrames for headers, as many
   * @throws IllegalArgumentException if there are fewer of these
   */
  FramePool(
      PhysicalMemory memory,
      DeviceMappings mappings,
      List<Frame> frames,
      List<Frame> headerFrames) {
    if (headerFrames.size() < frames.size()) {
      throw new IllegalArgumentException("a frame to receive into needs one for its headers");
    }
    this.memory = memory;
    this.mappings = mappings;
    this.free.addAll(frames);
    this.headerFrames = new ArrayDeque<>(headerFrames);
  }

  /** The frames that are free. */
  List<Frame> free() {
    return List.copyOf(free);
  }

  /** Whether a frame is free, or a program has one and will give one back. */
  boolean hasOrAwaitsOne() {
    return !free.isEmpty() || givenAway > 0;
  }

  /** Gives the card {@code frame}, and one for headers; null if it is not free. */
  ReceiveDescriptor grant(Frame frame) {
    if (!free.remove(frame)) {
      return null;
    }
    Frame headers = headerFrames.remove();
    headersOf.put(frame, headers);
    return new ReceiveDescriptor(mappings.grant(headers), mappings.grant(frame));
  }

  /**
   * Takes {@code frame} from the card, and the one for headers.
   *
   * @return a copy of the packet that the card wrote to them, made after it had lost access: nobody
   *     changes what is checked
   */
  byte[] revoke(Frame frame, Completion completion) {
    Frame headers = headersOf.remove(frame);
    mappings.revoke(headers, completion.descriptor().headers());
    mappings.revoke(frame, completion.descriptor().page());
    byte[] packet = new byte[completion.headerBytes() + completion.bytes()];
    memory.read(headers, 0, packet, 0, completion.headerBytes());
    memory.read(frame, 0, packet, completion.headerBytes(), completion.bytes());
    headerFrames.add(headers);
    return packet;
  }

  /** Nothing is in {@code frame} any more, and nobody has it. */
  void put(Frame frame) {
    free.add(frame);
  }

  /** A program has a frame of these now, and one is to come back for it. */
  void giveAway() {
    givenAway++;
  }

  /** For a frame that was given away, {@code frame} comes back. */
  void takeBack(Frame frame) {
    givenAway--;
    free.add(frame);
  }
}
