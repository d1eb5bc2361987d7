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
  private final Map<Frame, Transfer> out = new LinkedHashMap<>(); // in the order of the offers
  private final Map<Frame, List<Transfer>> notices = new LinkedHashMap<>(); // by the first's frame
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
  public synchronized Transfer transfer(Frame frame) {
    return out.get(frame);
  }

  /** What is out, in the order of the offers. */
  public synchronized List<Transfer> out() {
    return List.copyOf(out.values());
  }

  /** What the notice covers that was first made for {@code frame}; empty if there is none. */
  public synchronized List<Transfer> notice(Frame frame) {
    return List.copyOf(notices.getOrDefault(frame, List.of()));
  }

  // ---- for the application ------------------------------------------------------------------

  /** Takes the buffer as it stands; null if it is not the application's. */
  @Step("Offer")
  SendId offer(
      Frame frame, RegisteredBuffer buffer, Extent extent, StackTraceElement at, long deadline) {
    synchronized (this) {
      SendId id = new SendId(accepted);
      Transfer transfer = memory.offer(buffer, extent, id, at, deadline);
      if (transfer == null) {
        return null;
      }
      accepted++;
      out.put(frame, transfer);
      return id;
    }
  }

  /** Leaves the buffer with the application; false if it is not the application's. */
  @Step("RefuseSend")
  boolean refuse(Frame frame, RegisteredBuffer buffer) {
    return memory.isMine(buffer);
  }

  /** Takes a notice out of the event queue; null if there is none of this name. */
  @Step("TakeNotice")
  public Event.Returned takeNotice(Frame frame) {
    synchronized (this) {
      List<Transfer> covered = notices.remove(frame);
      if (covered == null) {
        return null;
      }
      for (Transfer transfer : covered) {
        out.remove(transfer.frame());
        memory.told(transfer.buffer());
      }
      return new Event.Returned(
          covered.stream().map(Transfer::id).toList(),
          covered.stream().map(Transfer::buffer).toList(),
          isCopy(covered.get(0)));
    }
  }

  /** Fails the send, if it is this one and its result is not known. */
  @Step("Cancel")
  boolean cancel(Frame frame, SendId id) {
    synchronized (this) {
      Transfer transfer = out.get(frame);
      return transfer != null && transfer.id().equals(id) && fail(transfer, Failure.CANCELLED);
    }
  }

  /** Fails everything whose result is not known. */
  @Step("Close")
  void close() {
    synchronized (this) {
      out.values().forEach(transfer -> fail(transfer, Failure.CLOSED));
    }
  }

  // ---- for the driver and the timers --------------------------------------------------------

  /** Gives the card of the present path what has gone nowhere yet; refuses if it has it. */
  @Step("Post")
  public boolean post(Frame frame) {
    synchronized (this) {
      Transfer transfer = unsent(frame);
      if (transfer == null || route.holds(frame)) {
        return false;
      }
      route.post(transfer);
      return true;
    }
  }

  /** Sends a copy; refuses if a card may read the buffer, or some of it is copied already. */
  @Step("Copy")
  public boolean copy(Frame frame) {
    synchronized (this) {
      Transfer transfer = uncopied(frame);
      if (transfer == null) {
        return false;
      }
      transfer.copied(Transfer.Copied.ALL);
      route.postCopy(memory.bytes(frame, transfer.extent()), transfer.digest());
      settle(transfer, new Event.Sent(transfer.id()));
      return true;
    }
  }

  /**
   * Copies the last chunk, if it is shorter than the others; refuses if a card may read the buffer,
   * or some of it is copied already.
   */
  @Step("CopyTail")
  public boolean copyTail(Frame frame) {
    synchronized (this) {
      Transfer transfer = uncopied(frame);
      int length = transfer == null ? 0 : route.tailBytes(transfer.extent());
      if (length == 0) {
        return false;
      }
      int end = transfer.extent().offset() + transfer.extent().length();
      transfer.tail(memory.bytes(frame, new Extent(end - length, length)));
      return true;
    }
  }

  /** The result of a send that went out; refuses if it did not, or the result is known. */
  @Step("Answer")
  public boolean answer(Frame frame) {
    synchronized (this) {
      Transfer transfer = pending(frame);
      return transfer != null
          && transfer.sent() != null
          && settle(transfer, new Event.Sent(transfer.id()));
    }
  }

  /** The driver reports an error; refuses if the result is known. */
  @Step("Fail")
  public boolean fail(Frame frame) {
    synchronized (this) {
      Transfer transfer = pending(frame);
      return transfer != null && fail(transfer, Failure.ERROR);
    }
  }

  /** Its time is over; refuses if the result is known. */
  @Step("TimeOut")
  public boolean timeOut(Frame frame) {
    synchronized (this) {
      Transfer transfer = pending(frame);
      return transfer != null && fail(transfer, Failure.TIMED_OUT);
    }
  }

  /** Takes another path from now on; refuses if it is the present one. */
  @Step("FailOver")
  public boolean failOver(NicPath path) {
    synchronized (this) {
      boolean other = route != path;
      route = path;
      return other;
    }
  }

  /**
   * The card of {@code path} lets go of the buffer; refuses while the result is not known and the
   * path is the present one.
   */
  @Step("LetGo")
  public boolean letGo(NicPath path, Frame frame) {
    synchronized (this) {
      Transfer transfer = out.get(frame);
      return transfer != null && (!transfer.isPending() || path != route) && path.letGo(frame);
    }
  }

  /** Puts a notice into the event queue; refuses while a card holds the buffer. */
  @Step("Notify")
  public boolean announce(Frame frame) {
    synchronized (this) {
      Transfer transfer = finished(frame);
      if (transfer == null) {
        return false;
      }
      List<Transfer> covered = new ArrayList<>();
      notices.put(frame, covered);
      cover(covered, transfer);
      events.announce(() -> takeNotice(frame));
      return true;
    }
  }

  /**
   * Has the notice of {@code other} cover {@code frame} too; refuses while a card holds the buffer,
   * and if there is no such notice, or only one of the two was copied.
   */
  @Step("Coalesce")
  public boolean coalesce(Frame frame, Frame other) {
    synchronized (this) {
      Transfer transfer = finished(frame);
      List<Transfer> covered = notices.get(other);
      if (transfer == null || covered == null || isCopy(transfer) != isCopy(covered.get(0))) {
        return false;
      }
      cover(covered, transfer);
      return true;
    }
  }

  // ---- all with the lock held ---------------------------------------------------------------

  private void cover(List<Transfer> covered, Transfer transfer) {
    covered.add(transfer);
    transfer.markNotified();
    memory.giveBack(transfer.frame());
  }

  private boolean fail(Transfer transfer, Failure why) {
    return transfer.isPending() && settle(transfer, new Event.Failed(transfer.id(), why));
  }

  private boolean settle(Transfer transfer, Event result) {
    transfer.result(result);
    events.post(result);
    return true;
  }

  private Transfer pending(Frame frame) {
    Transfer transfer = out.get(frame);
    return transfer != null && transfer.isPending() ? transfer : null;
  }

  private Transfer unsent(Frame frame) {
    Transfer transfer = pending(frame);
    return transfer != null && transfer.sent() == null ? transfer : null;
  }

  private Transfer uncopied(Frame frame) {
    Transfer transfer = unsent(frame);
    return transfer != null && transfer.copied() == Transfer.Copied.NOTHING && !isHeld(frame)
        ? transfer
        : null;
  }

  private Transfer finished(Frame frame) {
    Transfer transfer = out.get(frame);
    boolean finished =
        transfer != null && !transfer.isPending() && !transfer.notified() && !isHeld(frame);
    return finished ? transfer : null;
  }

  private boolean isHeld(Frame frame) {
    return paths.stream().anyMatch(path -> path.holds(frame));
  }

  private static boolean isCopy(Transfer transfer) {
    return transfer.copied() == Transfer.Copied.ALL;
  }
}
