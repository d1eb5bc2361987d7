package pageflip.stack.receive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.stack.kernel.iomem.DeviceMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.PacketReader;
import pageflip.stack.net.ParsedPacket;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.net.Protocol;
import pageflip.stack.nic.FrameCheck;
import pageflip.stack.nic.ReceiveDescriptor;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.nic.ReceiveRing.Completion;
import pageflip.step.Step;

/**
 * What all ways have in common: it gives the card frames of memory, checks what comes in them, and
 * sorts it by receiver and by position.
 *
 * <p>A frame of memory is in one place at a time: free, at the card, in a queue, or a program's. A
 * packet is checked after the card has lost access to it, and in a copy of its headers, so what was
 * checked is what is there. Safe for use by any thread.
 */
public final class InputPath {
  /** Who receives, what, and from whom: a datagram port from anybody ({@code source} null). */
  private record Socket(
      int port,
      Protocol protocol,
      Endpoint source,
      Endpoint local,
      Receiver receiver,
      ReceiveQueue queue) {
    boolean isFor(Flow flow) {
      return flow.protocol() == protocol
          && flow.destination().equals(local)
          && (source == null
              || flow.source().address().equals(source.address())
                  && flow.source().port() == source.port());
    }
  }

  /** What the check of a frame said: a packet and whose, or why not. */
  private record Checked(CheckedPacket packet, Socket socket, DropReason reason) {}

  private final PhysicalMemory memory;
  private final ReceiveRing ring;
  private final DeviceMappings mappings;
  private final ReceiveCounters counters = new ReceiveCounters();
  private final Map<Integer, Socket> sockets = new HashMap<>(); // by port
  private final Set<Frame> free = new LinkedHashSet<>();
  private final Deque<Frame> headerFrames = new ArrayDeque<>(); // those at no descriptor
  private final Map<Frame, Frame> headersOf = new HashMap<>(); // of a frame at the card
  private final Map<Frame, Checked> checked = new LinkedHashMap<>();
  private final Set<Frame> queued = new LinkedHashSet<>();
  private final int pool; // how many frames it was given
  private int givenAway; // for as many frames, one is to come back

  /**
   * @param ring the card
   * @param mappings how the card is given frames, and is no longer
   * @param frames to receive into; all are free now
   * @param headerFrames for headers, as many
   */
  public InputPath(
      PhysicalMemory memory,
      ReceiveRing ring,
      DeviceMappings mappings,
      List<Frame> frames,
      List<Frame> headerFrames) {
    if (headerFrames.size() < frames.size()) {
      throw new IllegalArgumentException("a frame to receive into needs one for its headers");
    }
    this.memory = memory;
    this.ring = ring;
    this.mappings = mappings;
    this.pool = frames.size();
    this.free.addAll(frames);
    this.headerFrames.addAll(headerFrames);
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
  public void bind(Endpoint local, Receiver receiver) {
    add(new Socket(local.port(), Protocol.UDP, null, local, receiver, new DatagramQueue()));
  }

  /**
   * Lets {@code receiver} have the stream that comes on {@code flow}, of TCP. There is no
   * handshake: both sides know the first sequence number. The address of the sender's card may be
   * any.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  public void connect(Flow flow, int firstSequence, Receiver receiver) {
    Endpoint local = flow.destination();
    ReceiveQueue queue = new Reassembly(firstSequence);
    add(new Socket(local.port(), Protocol.TCP, flow.source(), local, receiver, queue));
  }

  private synchronized void add(Socket socket) {
    if (sockets.putIfAbsent(socket.port(), socket) != null) {
      throw new IllegalArgumentException("port " + socket.port() + " is taken");
    }
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
    Frame frame = ring.head();
    if (frame == null || !ring.write(packet, frame)) {
      counters.countDrop(DropReason.NO_PAGE);
      return;
    }
    service(frame);
  }

  /** Checks what has come in {@code frame}, and drops it or lets it wait for its turn. */
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
    frames(queued).forEach(this::dropOld);
    for (Frame frame : frames(queued)) {
      if (prune(frame)) {
        break;
      }
    }
    frames(free).forEach(this::repost);
  }

  private synchronized List<Frame> frames(Set<Frame> set) {
    return List.copyOf(set);
  }

  /** Refuses if nothing is in the frame, or nothing is wrong with it. */
  @Step("DropBad")
  private synchronized boolean dropBad(Frame frame) {
    Checked check = check(frame);
    return check != null && check.reason() != null && drop(frame, check.reason());
  }

  /** Refuses if nothing is in the frame, or something that was not delivered. */
  @Step("DropOld")
  private synchronized boolean dropOld(Frame frame) {
    Checked check = check(frame);
    return check != null
        && check.reason() == null
        && check.socket().queue().old(check.packet())
        && drop(frame, DropReason.DUPLICATE);
  }

  /** Refuses if the frame is queued already, or has nothing for the receiver. */
  @Step("Queue")
  private synchronized boolean queue(Receiver receiver, Frame frame) {
    Checked check = check(frame);
    if (check == null
        || check.reason() != null
        || check.socket().receiver() != receiver
        || check.socket().queue().old(check.packet())
        || !queued.add(frame)) {
      return false;
    }
    check.socket().queue().add(check.packet());
    return true;
  }

  /** Refuses while there is room, or will be without that. */
  @Step("Prune")
  private synchronized boolean prune(Frame frame) {
    return queued.contains(frame) && !roomWillCome() && drop(frame, DropReason.PRUNED);
  }

  /** Gives the card {@code frame} to write; refuses if something is in it. */
  @Step("Repost")
  private synchronized boolean repost(Frame frame) {
    if (!free.remove(frame)) {
      return false;
    }
    Frame headers = headerFrames.remove();
    headersOf.put(frame, headers);
    ring.post(frame, new ReceiveDescriptor(mappings.grant(headers), mappings.grant(frame)));
    return true;
  }

  private synchronized Receiver receiverOf(Frame frame) {
    Checked check = check(frame);
    return check == null || check.reason() != null ? null : check.socket().receiver();
  }

  // ---- a program asks for more ----------------------------------------------------------------

  /** Who receives at {@code port}, or null. */
  public synchronized Receiver receiver(int port) {
    Socket socket = sockets.get(port);
    return socket == null ? null : socket.receiver();
  }

  /** The frames that wait for {@code receiver}. */
  public synchronized List<Frame> waiting(Receiver receiver) {
    List<Frame> frames = new ArrayList<>();
    for (Frame frame : queued) {
      if (checked.get(frame).socket().receiver() == receiver) {
        frames.add(frame);
      }
    }
    return frames;
  }

  /** Whether {@code frame} is free. */
  public synchronized boolean free(Frame frame) {
    return free.contains(frame);
  }

  /**
   * The sequence number of the byte that comes next for {@code receiver}.
   *
   * @throws IllegalArgumentException if it receives no stream
   */
  public synchronized int next(Receiver receiver) {
    for (Socket socket : sockets.values()) {
      if (socket.receiver() == receiver && socket.queue() instanceof Reassembly stream) {
        return stream.next();
      }
    }
    throw new IllegalArgumentException("no stream comes to this receiver");
  }

  private Checked inTurn(Receiver receiver, Frame frame) {
    Checked check = queued.contains(frame) ? checked.get(frame) : null;
    return check != null
            && check.socket().receiver() == receiver
            && check.socket().queue().inTurn(check.packet())
        ? check
        : null;
  }

  /**
   * Copies what comes next to the beginning of the page of {@code receiver}; refuses if that is not
   * what {@code frame} has. What was behind it in the page stays: it is the program's own.
   */
  synchronized Delivered deliverCopy(Receiver receiver, Frame frame) {
    Checked check = inTurn(receiver, frame);
    if (check == null) {
      return null;
    }
    CheckedPacket packet = check.packet();
    int old = check.socket().queue().alreadyDelivered(packet);
    byte[] bytes = new byte[packet.segment().payloadLength() - old];
    memory.read(frame, packet.offset() + old, bytes, 0, bytes.length);
    memory.write(receiver.frame(), 0, bytes, 0, bytes.length);
    check.socket().queue().delivered(packet);
    empty(frame);
    counters.countCopy();
    return new Delivered(bytes.length);
  }

  /**
   * Lets go of {@code frame}, which becomes the program's; false if it is not full of what comes
   * next for {@code receiver}. A call of {@link #release} must follow, for the frame that it
   * replaces.
   */
  synchronized boolean giveAway(Receiver receiver, Frame frame) {
    Checked check = inTurn(receiver, frame);
    if (check == null
        || !check.packet().fillsItsFrame()
        || check.socket().queue().alreadyDelivered(check.packet()) > 0) {
      return false;
    }
    check.socket().queue().delivered(check.packet());
    forget(frame);
    givenAway++;
    counters.countFlip();
    return true;
  }

  /**
   * Lets go of {@code frame}, which a program is to read as it is: says where in it is what comes
   * next for {@code receiver}, or null if that is not there. A call of {@link #release} must
   * follow, for the same frame.
   */
  synchronized Payload lend(Receiver receiver, Frame frame) {
    Checked check = inTurn(receiver, frame);
    if (check == null) {
      return null;
    }
    CheckedPacket packet = check.packet();
    int old = check.socket().queue().alreadyDelivered(packet);
    check.socket().queue().delivered(packet);
    forget(frame);
    givenAway++;
    counters.countMapped();
    return new Payload(frame, packet.offset() + old, packet.segment().payloadLength() - old);
  }

  /** Nothing leads to {@code frame} any more. */
  synchronized void release(Frame frame) {
    givenAway--;
    free.add(frame);
  }

  // ---- the check ------------------------------------------------------------------------------

  private Checked check(Frame frame) {
    Checked before = checked.get(frame);
    Completion completion = ring.completion(frame);
    if (before != null || completion == null) {
      return before;
    }
    Frame headers = headersOf.remove(frame);
    mappings.revoke(headers, completion.descriptor().headers());
    mappings.revoke(frame, completion.descriptor().page());
    Checked result = judge(frame, gather(headers, frame, completion), completion.headerBytes());
    headerFrames.add(headers);
    checked.put(frame, result);
    return result;
  }

  private byte[] gather(Frame headers, Frame frame, Completion completion) {
    byte[] packet = new byte[completion.headerBytes() + completion.bytes()];
    memory.read(headers, 0, packet, 0, completion.headerBytes());
    memory.read(frame, 0, packet, completion.headerBytes(), completion.bytes());
    return packet;
  }

  private Checked judge(Frame frame, byte[] bytes, int headerBytes) {
    ParsedPacket received = PacketReader.read(bytes, bytes.length);
    if (received instanceof ParsedPacket.Dropped dropped) {
      return bad(DropReason.of(dropped.reason()));
    }
    Segment segment = (Segment) received;
    CheckedPacket packet = new CheckedPacket(frame, segment, segment.payloadOffset() - headerBytes);
    if (packet.offset() < 0) {
      return bad(DropReason.SPLIT_WRONG);
    }
    Socket socket = sockets.get(segment.flow().destination().port());
    if (socket == null || !socket.isFor(segment.flow())) {
      return bad(DropReason.NO_RECEIVER);
    }
    if (socket.queue().farAhead(packet)) {
      return bad(DropReason.FAR_AHEAD);
    }
    return leavesRoom(socket) ? new Checked(packet, socket, null) : bad(DropReason.QUEUE_FULL);
  }

  /**
   * Whether one more packet may wait for a socket. Nobody can tell when its program will ask for
   * datagrams, so those that wait leave a frame to each socket that has none: otherwise a program
   * that never asks would keep all others from receiving.
   */
  private boolean leavesRoom(Socket socket) {
    if (socket.protocol() != Protocol.UDP || socket.queue().waiting().isEmpty()) {
      return true;
    }
    long without = sockets.values().stream().filter(s -> s.queue().waiting().isEmpty()).count();
    return pool - queued.size() - 1 >= without;
  }

  private static Checked bad(DropReason reason) {
    return new Checked(null, null, reason);
  }

  private boolean drop(Frame frame, DropReason reason) {
    counters.countDrop(reason);
    empty(frame);
    return true;
  }

  private void empty(Frame frame) {
    forget(frame);
    free.add(frame);
  }

  private void forget(Frame frame) {
    Checked check = checked.remove(frame);
    if (queued.remove(frame)) {
      check.socket().queue().remove(check.packet());
    }
    ring.retire(frame);
  }

  private boolean roomWillCome() {
    return ring.head() != null
        || !free.isEmpty()
        || givenAway > 0
        || !queued.containsAll(ring.completed())
        || queued.stream().anyMatch(frame -> inTurnOrOld(checked.get(frame)));
  }

  private static boolean inTurnOrOld(Checked check) {
    ReceiveQueue queue = check.socket().queue();
    return queue.inTurn(check.packet()) || queue.old(check.packet());
  }
}
