package pageflip.stack.receive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import pageflip.stack.kernel.iomem.DeviceMappings;
import pageflip.stack.kernel.iomem.ShadowMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.nic.FrameCheck;
import pageflip.stack.nic.OffloadCard;
import pageflip.stack.nic.OffloadedFlow;
import pageflip.stack.nic.OffloadedFlow.Completion;
import pageflip.stack.nic.PacketFate;
import pageflip.step.Step;

/**
 * Lets the card do the protocol. A program posts its pages, the card fills them with payload, and
 * the program reads them where they are: nothing is copied, no page is mapped anew, and the kernel
 * is interrupted for a buffer that is full, not for a packet.
 *
 * <p>What the card has not filled to its end is completed when the program asks for it. The card
 * may write the rest of that page then; a page is the program's again, and may be posted again,
 * when the card is done with it and the program has read it.
 *
 * <p>Programs may post and take at once, each on a thread of its own, and packets arrive meanwhile,
 * on one.
 */
public final class OffloadedReceive implements ReceiveWay {
  private final OffloadCard card;
  private final DeviceMappings mappings;
  private final ReceiveCounters counters = new ReceiveCounters();
  private final AtomicLong interrupts = new AtomicLong();
  private final Map<Integer, OffloadedFlow> ports = new ConcurrentHashMap<>();
  private final Map<OffloadedFlow, PostingReceiver> receivers = new ConcurrentHashMap<>();
  private final Map<Frame, OffloadedFlow> owners = new ConcurrentHashMap<>();
  private final Map<Frame, IoPage> posted = new HashMap<>(); // and not read

  /**
   * To {@code card}, which is given pages by {@code mappings}.
   *
   * @param mappings how the card is given frames, and is no longer; not by shadows, since a program
   *     reads the beginning of a page while the card may write its rest
   * @throws IllegalArgumentException if it is by shadows
   */
  public OffloadedReceive(OffloadCard card, DeviceMappings mappings) {
    if (mappings instanceof ShadowMappings) {
      throw new IllegalArgumentException(
          "a page that is read while the card fills it cannot be a shadow's copy");
    }
    this.card = card;
    this.mappings = mappings;
  }

  /**
   * Lets {@code receiver} have the datagrams that come to {@code local}, of {@link Frame#BYTES} at
   * most.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  public OffloadedFlow bind(Endpoint local, PostingReceiver receiver) {
    return add(local.port(), card.bind(local), receiver);
  }

  /**
   * Lets {@code receiver} have the stream that comes on {@code flow}, of TCP.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  public OffloadedFlow connect(Flow flow, int firstSequence, PostingReceiver receiver) {
    return add(flow.destination().port(), card.connect(flow, firstSequence), receiver);
  }

  private OffloadedFlow add(int port, OffloadedFlow flow, PostingReceiver receiver) {
    receivers.put(flow, receiver);
    receiver.frames().forEach(frame -> owners.put(frame, flow));
    ports.put(port, flow);
    return flow;
  }

  /** Interrupts so far: one when a buffer is full, none when a program asked before it was. */
  public long interrupts() {
    return interrupts.get();
  }

  /** Whether {@code frame} is its program's alone: the card is done with it, and it is read. */
  public synchronized boolean idle(Frame frame) {
    return !posted.containsKey(frame);
  }

  /**
   * The program that {@code frame} is of gives it to the card, to be filled behind those that the
   * card has; refuses if it has this one, or the program is still to read it.
   */
  @Step("Post")
  public synchronized boolean post(Frame frame) {
    if (!idle(frame)) {
      return false;
    }
    IoPage page = mappings.grant(frame);
    posted.put(frame, page);
    card.post(owners.get(frame), frame, page);
    return true;
  }

  /** Posts all that are idle of the pages of the program at {@code port}. */
  public void replenish(int port) {
    OffloadedFlow flow = ports.get(port);
    if (flow != null) {
      receivers.get(flow).frames().forEach(this::post);
    }
  }

  /** A packet comes off the wire, with its frame check sequence, which the card looks at. */
  public void arriveFromWire(byte[] wire) {
    if (FrameCheck.holds(wire)) {
      arrive(FrameCheck.strip(wire));
    } else {
      counters.countDrop(DropReason.BAD_FRAME_CHECK);
    }
  }

  @Override
  public void arrive(byte[] frame) {
    card.arrive(frame);
    PacketFate fate = card.process();
    if (fate instanceof PacketFate.Malformed malformed) {
      counters.countDrop(DropReason.of(malformed.reason()));
    } else if (fate instanceof PacketFate.Refused refused) {
      counters.countDrop(DropReason.of(refused.cause()));
    } else if (fate instanceof PacketFate.Placed placed) {
      counters.countPlaced();
      if (card.full(placed.flow()) && card.complete(placed.flow())) {
        interrupts.incrementAndGet();
      }
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of a stream it is all that there is. The program is done with what it has read before, and
   * posts those pages again first.
   */
  @Override
  public byte[] take(int port) {
    OffloadedFlow flow = ports.get(port);
    if (flow == null) {
      return null;
    }
    replenish(port);
    byte[] read = read(flow);
    if (read == null) {
      card.complete(flow);
      read = read(flow);
    }
    return read;
  }

  @Override
  public ReceiveCounters counters() {
    return counters;
  }

  /** Reads a datagram, or all that is completed of a stream; null if nothing is. */
  @Step("Read")
  private synchronized byte[] read(OffloadedFlow flow) {
    List<Completion> completed = new ArrayList<>();
    int bytes = 0;
    do {
      Completion next = card.poll(flow);
      if (next == null) {
        break;
      }
      completed.add(next);
      bytes += next.length();
    } while (flow.continuous());
    return completed.isEmpty() ? null : read(receivers.get(flow), completed, bytes);
  }

  private byte[] read(PostingReceiver receiver, List<Completion> completed, int bytes) {
    byte[] into = new byte[bytes];
    int at = 0;
    for (Completion part : completed) {
      if (part.last()) {
        mappings.revoke(part.cookie(), posted.remove(part.cookie()));
      }
      receiver.read(part.cookie(), part.offset(), into, at, part.length());
      at += part.length();
    }
    return into;
  }
}
