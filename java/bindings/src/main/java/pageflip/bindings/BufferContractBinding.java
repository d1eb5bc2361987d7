package pageflip.bindings;

import static pageflip.bindings.MachinePart.FRAME;
import static pageflip.bindings.MachinePart.VALUE;

import java.util.List;
import java.util.function.Predicate;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.extended.Event;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.OutstandingSend;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.extended.SendWorker;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Frame;

/** {@code BufferContract.tla} and extended sockets. */
public final class BufferContractBinding implements Binding<ContractSystem> {
  private static final Domain<NicPath> PATH = Domain.of("Path", NicPath.class);

  @Override
  public String module() {
    return "BufferContract";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        RegisteredMemory.class,
        SendQueue.class,
        SendWorker.class,
        NicPath.class,
        ContractSystem.class);
  }

  @Override
  public ContractSystem start(Constants constants) {
    return new ContractSystem(constants);
  }

  @Override
  public void describe(Description<ContractSystem> d) {
    d.domain(PATH, s -> s.paths);
    d.domain(FRAME, s -> s.memory.frames());
    d.domain(VALUE, s -> s.values.all());
    application(d);
    kernel(d);
    variables(d);
  }

  private static void application(Description<ContractSystem> d) {
    d.step("Register", FRAME, (s, frame) -> s.register(frame));
    d.step("Store", FRAME, VALUE, (s, frame, value) -> s.store(frame, value));
    d.step("Offer", FRAME, (s, frame) -> s.offer(frame));
    d.step("RefuseSend", FRAME, (s, frame) -> s.refuseSend(frame));
    d.step("TakeNotice", FRAME, (s, frame) -> s.queue.takeNotice(frame));
    d.step("Unregister", FRAME, (s, frame) -> s.unregister(frame));
    d.step("Cancel", FRAME, (s, frame) -> s.cancel(frame));
    d.step("Close", s -> s.close());
    d.thread("sender", "Register", "Store", "Offer", "RefuseSend");
    d.thread("reaper", "TakeNotice", "Unregister", "Cancel", "Close");
  }

  private static void kernel(Description<ContractSystem> d) {
    d.step("Post", FRAME, (s, frame) -> s.queue.post(frame));
    d.step("Copy", FRAME, (s, frame) -> s.queue.copy(frame));
    d.step("CopyTail", FRAME, (s, frame) -> s.queue.copyTail(frame));
    d.step("Answer", FRAME, (s, frame) -> s.queue.answer(frame));
    d.step("Fail", FRAME, (s, frame) -> s.queue.fail(frame));
    d.step("DeadlinePasses", FRAME, (s, frame) -> s.deadlinePasses(frame));
    d.step("FindLate", FRAME, (s, frame) -> s.worker.findLate(frame));
    d.step("TimeOut", FRAME, (s, frame) -> s.worker.timeOut(frame));
    d.step("FailOver", PATH, (s, path) -> s.queue.failOver(path));
    d.step("Notify", FRAME, (s, frame) -> s.queue.announce(frame));
    d.step("Coalesce", FRAME, FRAME, (s, frame, other) -> s.queue.coalesce(frame, other));
    d.step("Reclaim", FRAME, (s, frame) -> s.registered.reclaim(frame));
    d.step("DmaRead", PATH, FRAME, (s, path, frame) -> path.dmaRead(frame));
    d.step("Retransmit", PATH, FRAME, (s, path, frame) -> path.retransmit(frame));
    d.step("LetGo", PATH, FRAME, (s, path, frame) -> s.queue.letGo(path, frame));
    d.thread("stack", "Post", "Copy", "CopyTail", "Notify", "Coalesce", "Reclaim");
    d.thread("clock", "DeadlinePasses");
    d.thread("worker", "FindLate", "TimeOut");
    d.thread("driver", "Fail", "FailOver");
    d.thread("card", "DmaRead", "Retransmit", "LetGo", "Answer");
  }

  private static void variables(Description<ContractSystem> d) {
    d.variable("belief", (s, v) -> v.function(FRAME, f -> belief(s.registered.registered(f))));
    d.variable("older", (s, v) -> v.function(FRAME, f -> older(s, v, f)));
    d.variable("held", (s, v) -> v.function(FRAME, f -> v.subset(PATH, p -> p.holds(f))));
    d.variable("rung", (s, v) -> v.function(FRAME, f -> v.subset(PATH, p -> p.isRung(f))));
    d.variable("due", (s, v) -> v.subset(FRAME, s::isDue));
    d.variable("late", (s, v) -> v.subset(FRAME, s::isFoundLate));
    d.variable("copied", (s, v) -> v.function(FRAME, f -> copied(s.queue.outstanding(f), v)));
    d.variable("result", (s, v) -> v.function(FRAME, f -> result(s.queue.outstanding(f), v)));
    d.variable("notice", (s, v) -> v.function(FRAME, f -> notice(s, v, f)));
    d.variable("route", (s, v) -> v.name(s.queue.route()));
    d.variable("owner", (s, v) -> v.function(FRAME, f -> Names.of(s.registered.owner(f))));
    d.variable(
        "memory", (s, v) -> v.function(FRAME, f -> v.name(s.memory.read(f, ModelValues.OFFSET))));
    d.variable("offered", (s, v) -> v.function(FRAME, f -> offered(s, v, f)));
    d.variable("wire", (s, v) -> v.function(FRAME, f -> sent(s, v, f)));
  }

  private static Value belief(RegisteredBuffer buffer) {
    if (buffer == null) {
      return new Value.Text("none");
    }
    return new Value.Text(buffer.isMine() ? "mine" : "out");
  }

  /** The sends that were offered before that of {@code frame}: the queue is in that order. */
  private static Value older(ContractSystem s, View v, Frame frame) {
    List<Frame> out = s.queue.out().stream().map(OutstandingSend::frame).toList();
    int position = Math.max(out.indexOf(frame), 0);
    return v.subset(FRAME, isIn(out.subList(0, position)));
  }

  private static Value notice(ContractSystem s, View v, Frame frame) {
    return v.subset(
        FRAME, isIn(s.queue.notice(frame).stream().map(OutstandingSend::frame).toList()));
  }

  private static Predicate<Frame> isIn(List<Frame> frames) {
    return frames::contains;
  }

  private static Value copied(OutstandingSend send, View v) {
    if (send == null || send.copied() == OutstandingSend.Copied.NOTHING) {
      return v.name(null);
    }
    return Names.of(send.copied());
  }

  private static Value result(OutstandingSend send, View v) {
    if (send == null || send.notified() || send.result() == null) {
      return v.name(null);
    }
    return new Value.Text(send.result() instanceof Event.Sent ? "sent" : "failed");
  }

  /** The send of a frame that a card may still read; null if there is none. */
  private static OutstandingSend underWay(ContractSystem s, Frame frame) {
    return s.registered.owner(frame) == Owner.NIC ? s.queue.outstanding(frame) : null;
  }

  private static Value offered(ContractSystem s, View v, Frame frame) {
    OutstandingSend send = underWay(s, frame);
    return send == null ? v.name(null) : s.values.digested(v, send.digest());
  }

  private static Value sent(ContractSystem s, View v, Frame frame) {
    OutstandingSend send = underWay(s, frame);
    return s.values.carried(v, send == null ? null : send.sent());
  }
}
