package pageflip.stack.receive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pageflip.stack.kernel.iomem.DeviceMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.nic.FrameCheck;
import pageflip.stack.nic.ReceiveDescriptor;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.nic.ReceiveRing.Completion;
import pageflip.stack.receive.Verdict.Rejected;
import pageflip.step.Step;

/**
 * What the ways have in common whose card does not do the protocol: it gives the card frames of
 * memory, checks what comes in them, and sorts it by receiver and by position.
 *
 * <p>A frame of memory is in one place at a time: free, at the card, in the backlog, or a
 * program's. A packet is checked after the card has lost access to it, and in a copy of its
 * headers, so what was checked is what is there. Whether there is room is judged from all these
 * places together: one lock guards them. Safe for use by any thread.
 */
public final class InputPath {
  private final PhysicalMemory memory;
  private final ReceiveRing ring;
  private final ReceiveCounters counters = new ReceiveCounters();
  private final Demultiplexer sockets = new Demultiplexer();
  private final FramePool pool;
  private final Backlog backlog;
  private final HeaderCheck headerCheck;
  private final Map<Frame, Verdict> verdicts = new HashMap<>(); // on what has come in a frame

  /**
   * A path on which nobody receives yet.
   *
   * @param memory what the frames are of
   * @param ring the card, which was given nothing yet
   * @param mappings how the card is given frames, and is no longer
   * @param frames to receive into; all are free now
   * @param headerFrames for headers, as many
   * @throws IllegalArgumentException if there are fewer of these
   */
  public InputPath(
      PhysicalMemory memory,
      ReceiveRing ring,
      DeviceMappings mappings,
      List<Frame> frames,
      List<Frame> headerFrames) {
    this.memory = memory;
    this.ring = ring;
    this.pool = new FramePool(memory, mappings, frames, headerFrames);
    this.backlog = new Backlog(frames.size(), sockets);
    this.headerCheck = new HeaderCheck(sockets, backlog);
  }

  /** What became of the packets. */
  public ReceiveCounters counters() {
    return counters;
  }

  /**
   * Lets {@code receiver} have the datagrams that come to {@code local}.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  public synchronized void bind(Endpoint local, Receiver receiver) {
    sockets.bind(local, receiver);
  }

  /**
   * Lets {@code receiver} have the stream that comes on {@code flow}, of TCP. There is no
   * handshake: both sides know the first sequence number. The address of the sender's card may be
   * any.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  public synchronized void connect(Flow flow, int firstSequence, Receiver receiver) {
    sockets.connect(flow, firstSequence, receiver);
  }

  // ---- a packet comes -------------------------------------------------------------------------

  /** A packet comes off the wire, with its frame check sequence, which the card looks at. */
  public void arriveFromWire(byte[] wire) {
    if (FrameCheck.holds(wire)) {
      arrive(FrameCheck.strip(wire));
    } else {
      counters.countDrop(DropReason.BAD_FRAME_CHECK);
    }
  }

  /** A packet comes, without a frame check sequence. */
  public void arrive(byte[] packet) {
    makeRoom();
    if (!ring.fits(packet)) {
      counters.countDrop(DropReason.TOO_LONG);
      return;
    }
    Frame frame = ring.receive(packet);
    if (frame == null) {
      counters.countDrop(DropReason.NO_PAGE);
      return;
    }
    service(frame);
  }

  /**
   * Checks what has come in {@code frame}, and drops it or lets it wait for its turn. It is what a
   * card's interrupt asks for; does nothing if nothing has come.
   */
  public void service(Frame frame) {
    if (!dropBad(frame) && !dropOld(frame)) {
      Receiver receiver = receiverOf(frame);
      if (receiver != null && !queue(receiver, frame)) {
        dropOld(frame); // all of it was delivered since
      }
    }
  }

  /**
   * Gives the card all that is free. Drops what waits and was delivered meanwhile, and if nothing
   * is free then, and never will be, one of those that wait.
   */
  public void makeRoom() {
    waiting().forEach(this::dropOld);
    for (Frame frame : waiting()) {
      if (prune(frame)) {
        break;
      }
    }
    free().forEach(this::repost);
  }

  /** Refuses if nothing is in the frame, or nothing is wrong with it. */
  @Step("DropBad")
  private synchronized boolean dropBad(Frame frame) {
    return check(frame) instanceof Rejected rejected && drop(frame, rejected.reason());
  }

  /** Refuses if nothing is in the frame, or something that was not delivered. */
  @Step("DropOld")
  private synchronized boolean dropOld(Frame frame) {
    return check(frame) instanceof CheckedPacket packet
        && packet.old()
        && drop(frame, DropReason.DUPLICATE);
  }

  /** Refuses if the frame is queued already, or has nothing for the receiver. */
  @Step("Queue")
  private synchronized boolean queue(Receiver receiver, Frame frame) {
    return check(frame) instanceof CheckedPacket packet
        && packet.socket().receiver() == receiver
        && !packet.old()
        && backlog.add(packet);
  }

  /** Refuses while there is room, or will be without that. */
  @Step("Prune")
  private synchronized boolean prune(Frame frame) {
    return backlog.holds(frame) && !roomWillCome() && drop(frame, DropReason.PRUNED);
  }

  /** Gives the card {@code frame} to write; refuses if something is in it. */
  @Step("Repost")
  private synchronized boolean repost(Frame frame) {
    ReceiveDescriptor descriptor = pool.grant(frame);
    if (descriptor == null) {
      return false;
    }
    ring.post(frame, descriptor);
    return true;
  }

  private synchronized List<Frame> waiting() {
    return backlog.frames();
  }

  private synchronized Receiver receiverOf(Frame frame) {
    return check(frame) instanceof CheckedPacket packet ? packet.socket().receiver() : null;
  }

  // ---- a program asks for more ----------------------------------------------------------------

  /** Who receives at {@code port}, of 0 to 65535; null if nobody. */
  public synchronized Receiver receiver(int port) {
    return sockets.receiver(port);
  }

  /** The frames that wait for {@code receiver}, the oldest first. */
  public synchronized List<Frame> waiting(Receiver receiver) {
    return backlog.frames(receiver);
  }

  /** The frames that are free: neither the card nor a program has them, and nothing waits there. */
  public synchronized List<Frame> free() {
    return pool.free();
  }

  /**
   * The sequence number of the byte that comes next for {@code receiver}: what an acknowledgement
   * would say.
   *
   * @throws IllegalArgumentException if it receives no stream
   */
  public synchronized int next(Receiver receiver) {
    Reassembly stream = sockets.stream(receiver);
    if (stream == null) {
      throw new IllegalArgumentException("no stream comes to this receiver");
    }
    return stream.next();
  }

  /**
   * Copies what comes next to the beginning of the page of {@code receiver}; refuses if that is not
   * what {@code frame} has. What was behind it in the page stays: it is the program's own.
   */
  synchronized Delivered deliverCopy(Receiver receiver, Frame frame) {
    CheckedPacket packet = backlog.inTurn(receiver, frame);
    if (packet == null) {
      return null;
    }
    Payload payload = packet.undelivered();
    byte[] bytes = new byte[payload.length()];
    memory.read(frame, payload.offset(), bytes, 0, bytes.length);
    memory.write(receiver.frame(), 0, bytes, 0, bytes.length);
    delivered(packet);
    pool.put(frame);
    counters.countCopy();
    return new Delivered(bytes.length);
  }

  /**
   * Lets go of {@code frame}, which becomes the program's; false if it is not full of what comes
   * next for {@code receiver}. A call of {@link #release} must follow, for the frame that it
   * replaces.
   */
  synchronized boolean giveAway(Receiver receiver, Frame frame) {
    CheckedPacket packet = backlog.inTurn(receiver, frame);
    if (packet == null || !packet.undelivered().fillsItsFrame()) {
      return false;
    }
    delivered(packet);
    pool.giveAway();
    counters.countFlip();
    return true;
  }

  /**
   * Lets go of {@code frame}, which a program is to read as it is: says where in it is what comes
   * next for {@code receiver}, or null if that is not there. A call of {@link #release} must
   * follow, for the same frame.
   */
  synchronized Payload lend(Receiver receiver, Frame frame) {
    CheckedPacket packet = backlog.inTurn(receiver, frame);
    if (packet == null) {
      return null;
    }
    Payload payload = packet.undelivered();
    delivered(packet);
    pool.giveAway();
    counters.countMapped();
    return payload;
  }

  /** Nothing leads to {@code frame} any more. */
  synchronized void release(Frame frame) {
    pool.takeBack(frame);
  }

  // ---- under the lock -------------------------------------------------------------------------

  private Verdict check(Frame frame) {
    Verdict before = verdicts.get(frame);
    Completion completion = ring.completion(frame);
    if (before != null || completion == null) {
      return before;
    }
    byte[] packet = pool.revoke(frame, completion);
    Verdict verdict = headerCheck.judge(frame, packet, completion.headerBytes());
    verdicts.put(frame, verdict);
    return verdict;
  }

  private boolean roomWillCome() {
    return ring.head() != null
        || pool.hasOrAwaitsOne()
        || !ring.completed().stream().allMatch(backlog::holds)
        || backlog.willShrink();
  }

  private void delivered(CheckedPacket packet) {
    packet.socket().queue().delivered(packet);
    forget(packet.frame());
  }

  private boolean drop(Frame frame, DropReason reason) {
    counters.countDrop(reason);
    forget(frame);
    pool.put(frame);
    return true;
  }

  private void forget(Frame frame) {
    verdicts.remove(frame);
    backlog.remove(frame);
    ring.retire(frame);
  }
}
