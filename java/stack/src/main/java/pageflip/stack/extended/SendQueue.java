package pageflip.stack.extended;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pageflip.stack.extended.Event.Failure;
import pageflip.stack.machine.Frame;
import pageflip.step.Step;

/**
 * The kernel's half of an {@link ExtendedSocket}: what is out, how it went, and which cards may
 * still read it. One socket at a time is open on it. Safe for use by any thread.
 *
 * <p>Ownership comes back at one place, {@link #announce} and its twin {@link #coalesce}, and on
 * one condition: the result is known, and no card holds the buffer. Errors, cancels, time-outs and
 * closing set the result, and go the same way.
 */
public final class SendQueue {
  private final RegisteredMemory memory;
  private final List<NicPath> paths;
  private final EventQueue events;
  private final Map<Frame, OutstandingSend> out =
      new LinkedHashMap<>(); // in the order of the offers
  private final Map<Frame, List<OutstandingSend>> notices =
      new LinkedHashMap<>(); // by the first's frame
  private NicPath route;
  private long accepted;

  /** Sends from {@code memory} over the first of {@code paths}, and tells {@code events}. */
  public SendQueue(RegisteredMemory memory, List<NicPath> paths, EventQueue events) {
    this.memory = memory;
    this.paths = List.copyOf(paths);
    this.events = events;
    this.route = paths.get(0);
  }

  // ---- what is so ---------------------------------------------------------------------------

  /** Where its buffers come from. */
  public RegisteredMemory memory() {
    return memory;
  }

  /** Every path to the peer. */
  public List<NicPath> paths() {
    return paths;
  }

  /** The path that sends take now. */
  public synchronized NicPath route() {
    return route;
  }

  /** The send that {@code frame} is out for, or null. */
  public synchronized OutstandingSend outstanding(Frame frame) {
    return out.get(frame);
  }

  /** What is out, in the order of the offers. */
  public synchronized List<OutstandingSend> out() {
    return List.copyOf(out.values());
  }

  /** What the notice covers that was first made for {@code frame}; empty if there is none. */
  public synchronized List<OutstandingSend> notice(Frame frame) {
    return List.copyOf(notices.getOrDefault(frame, List.of()));
  }

  /** The send that {@code frame} is out for, if its result is not known; else null. */
  public synchronized OutstandingSend pending(Frame frame) {
    OutstandingSend send = out.get(frame);
    return send != null && send.isPending() ? send : null;
  }

  // ---- for the application ------------------------------------------------------------------

  /** Takes the buffer as it stands; null if it is not the application's. */
  @Step("Offer")
  synchronized SendId offer(
      Frame frame,
      RegisteredBuffer buffer,
      Extent extent,
      StackTraceElement at,
      long deadline,
      Refusal refusal) {
    SendId id = new SendId(accepted);
    OutstandingSend send = memory.offer(buffer, extent, id, at, deadline, refusal);
    if (send == null) {
      return null;
    }
    accepted++;
    out.put(frame, send);
    return id;
  }

  /** Leaves the buffer with the application; false if it is not the application's. */
  @Step("RefuseSend")
  boolean refuse(Frame frame, RegisteredBuffer buffer, Refusal refusal) {
    return memory.isMine(frame, buffer, refusal);
  }

  /** Takes a notice out of the event queue; null if there is none of this name. */
  @Step("TakeNotice")
  public synchronized Event.Returned takeNotice(Frame frame) {
    List<OutstandingSend> covered = notices.remove(frame);
    if (covered == null) {
      return null;
    }
    for (OutstandingSend send : covered) {
      out.remove(send.frame());
      memory.told(send.buffer());
    }
    return new Event.Returned(
        covered.stream().map(OutstandingSend::id).toList(),
        covered.stream().map(OutstandingSend::buffer).toList(),
        isCopy(covered.get(0)));
  }

  /** Fails the send, if it is this one and its result is not known. */
  @Step("Cancel")
  synchronized boolean cancel(Frame frame, SendId id) {
    OutstandingSend send = out.get(frame);
    return send != null && send.id().equals(id) && fail(send, Failure.CANCELLED);
  }

  /** Fails everything whose result is not known. */
  @Step("Close")
  synchronized void close() {
    out.values().forEach(send -> fail(send, Failure.CLOSED));
  }

  // ---- for the driver and the timers --------------------------------------------------------

  /**
   * Gives the card of the present path what has gone nowhere yet; refuses if that cannot read
   * buffers, or while any card has it: two of them would send it twice.
   */
  @Step("Post")
  public synchronized boolean post(Frame frame) {
    OutstandingSend send = unsent(frame);
    if (send == null || !route.gathers()) {
      return false;
    }
    route.post(send);
    return true;
  }

  /** Sends a copy; refuses if a card may read the buffer, or all of it is copied already. */
  @Step("Copy")
  public synchronized boolean copy(Frame frame) {
    OutstandingSend send = unsent(frame);
    if (send == null || send.copied() == OutstandingSend.Copied.ALL) {
      return false;
    }
    send.copied(OutstandingSend.Copied.ALL);
    route.postCopy(memory.bytes(frame, send.extent()), send.digest());
    settle(send, new Event.Sent(send.id()));
    return true;
  }

  /**
   * Copies the last chunk, if it is shorter than the others; refuses if a card may read the buffer,
   * or some of it is copied already.
   */
  @Step("CopyTail")
  public synchronized boolean copyTail(Frame frame) {
    OutstandingSend send = unsent(frame);
    boolean untouched = send != null && send.copied() == OutstandingSend.Copied.NOTHING;
    int length = !untouched ? 0 : route.tailBytes(send.extent());
    if (length == 0) {
      return false;
    }
    int end = send.extent().offset() + send.extent().length();
    send.tail(memory.bytes(frame, new Extent(end - length, length)));
    return true;
  }

  /** The result of a send that went out; refuses if it did not, or the result is known. */
  @Step("Answer")
  public synchronized boolean answer(Frame frame) {
    OutstandingSend send = pending(frame);
    return send != null && send.sent() != null && settle(send, new Event.Sent(send.id()));
  }

  /** The driver reports an error; refuses if the result is known. */
  @Step("Fail")
  public synchronized boolean fail(Frame frame) {
    OutstandingSend send = pending(frame);
    return send != null && fail(send, Failure.ERROR);
  }

  /**
   * Ends {@code late}, whose time is over; refuses if its result is known, though the buffer may be
   * out for another send by now.
   */
  @Step("TimeOut")
  synchronized boolean timeOut(Frame frame, OutstandingSend late) {
    return out.get(frame) == late && fail(late, Failure.TIMED_OUT);
  }

  /** Takes another path from now on; refuses if it is the present one. */
  @Step("FailOver")
  public synchronized boolean failOver(NicPath path) {
    boolean other = route != path;
    route = path;
    return other;
  }

  /**
   * The card of {@code path} lets go of the buffer; refuses while the result is not known and the
   * path is the present one.
   */
  @Step("LetGo")
  public synchronized boolean letGo(NicPath path, Frame frame) {
    OutstandingSend send = out.get(frame);
    return send != null && (!send.isPending() || path != route) && path.letGo(frame);
  }

  /** Puts a notice into the event queue; refuses while a card holds the buffer. */
  @Step("Notify")
  public synchronized boolean announce(Frame frame) {
    OutstandingSend send = finished(frame);
    if (send == null) {
      return false;
    }
    List<OutstandingSend> covered = new ArrayList<>();
    notices.put(frame, covered);
    cover(covered, send);
    events.announce(() -> takeNotice(frame));
    return true;
  }

  /**
   * Has the notice of {@code other} cover {@code frame} too; refuses while a card holds the buffer,
   * and if there is no such notice, or only one of the two was copied.
   */
  @Step("Coalesce")
  public synchronized boolean coalesce(Frame frame, Frame other) {
    OutstandingSend send = finished(frame);
    List<OutstandingSend> covered = notices.get(other);
    if (send == null || covered == null || isCopy(send) != isCopy(covered.get(0))) {
      return false;
    }
    cover(covered, send);
    return true;
  }

  // ---- all with the lock held ---------------------------------------------------------------

  private void cover(List<OutstandingSend> covered, OutstandingSend send) {
    covered.add(send);
    send.markNotified();
    memory.giveBack(send.frame());
  }

  private boolean fail(OutstandingSend send, Failure why) {
    return send.isPending() && settle(send, new Event.Failed(send.id(), why));
  }

  private boolean settle(OutstandingSend send, Event result) {
    send.result(result);
    events.post(result);
    return true;
  }

  /** What has its result still to come, has gone nowhere, and is with no card. */
  private OutstandingSend unsent(Frame frame) {
    OutstandingSend send = pending(frame);
    return send != null && send.sent() == null && !isHeld(frame) ? send : null;
  }

  private OutstandingSend finished(Frame frame) {
    OutstandingSend send = out.get(frame);
    boolean finished = send != null && !send.isPending() && !send.notified() && !isHeld(frame);
    return finished ? send : null;
  }

  private boolean isHeld(Frame frame) {
    return paths.stream().anyMatch(path -> path.holds(frame));
  }

  private static boolean isCopy(OutstandingSend send) {
    return send.copied() == OutstandingSend.Copied.ALL;
  }
}
