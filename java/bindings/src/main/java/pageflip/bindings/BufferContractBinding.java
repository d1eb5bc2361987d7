package pageflip.bindings;

import java.util.List;
import java.util.function.Predicate;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.extended.Event;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.OutstandingSend;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Frame;

/** {@code BufferContract.tla} and extended sockets. */
public final class BufferContractBinding implements Binding<ContractSystem> {
  @Override
  public String module() {
    return "BufferContract";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(RegisteredMemory.class, SendQueue.class, NicPath.class);
  }

  @Override
  public ContractSystem start(Constants constants) {
    return new ContractSystem(constants);
  }

  @Override
  public void describe(Description<ContractSystem> d) {
    d.constant("Path", s -> s.paths);
    d.constant("Frame", s -> s.memory.frames());
    d.constant("Value", s -> s.words.all());
    application(d);
    kernel(d);
    variables(d);
  }

  private static void application(Description<ContractSystem> d) {
    d.step("Register", (s, a) -> s.register((Frame) a[0]));
    d.step("Store", (s, a) -> s.store((Frame) a[0], (Long) a[1]));
    d.step("Offer", (s, a) -> s.offer((Frame) a[0]));
    d.step("RefuseSend", (s, a) -> s.refuseSend((Frame) a[0]));
    d.step("TakeNotice", (s, a) -> s.queue.takeNotice((Frame) a[0]));
    d.step("Unregister", (s, a) -> s.unregister((Frame) a[0]));
    d.step("Cancel", (s, a) -> s.cancel((Frame) a[0]));
    d.step("Close", (s, a) -> s.close());
  }

  private static void kernel(Description<ContractSystem> d) {
    d.step("Post", (s, a) -> s.queue.post((Frame) a[0]));
    d.step("Copy", (s, a) -> s.queue.copy((Frame) a[0]));
    d.step("CopyTail", (s, a) -> s.queue.copyTail((Frame) a[0]));
    d.step("Answer", (s, a) -> s.queue.answer((Frame) a[0]));
    d.step("Fail", (s, a) -> s.queue.fail((Frame) a[0]));
    d.step("TimeOut", (s, a) -> s.queue.timeOut((Frame) a[0]));
    d.step("FailOver", (s, a) -> s.queue.failOver((NicPath) a[0]));
    d.step("Notify", (s, a) -> s.queue.announce((Frame) a[0]));
    d.step("Coalesce", (s, a) -> s.queue.coalesce((Frame) a[0], (Frame) a[1]));
    d.step("Reclaim", (s, a) -> s.registered.reclaim((Frame) a[0]));
    d.step("DmaRead", (s, a) -> ((NicPath) a[0]).dmaRead((Frame) a[1]));
    d.step("LetGo", (s, a) -> s.queue.letGo((NicPath) a[0], (Frame) a[1]));
  }

  private static void variables(Description<ContractSystem> d) {
    d.variable(
        "belief", (s, v) -> v.each("Frame", (Frame f) -> belief(s.registered.registered(f))));
    d.variable("older", (s, v) -> v.each("Frame", (Frame f) -> older(s, v, f)));
    d.variable(
        "held", (s, v) -> v.each("Frame", (Frame f) -> v.those("Path", (NicPath p) -> p.holds(f))));
    d.variable("copied", (s, v) -> v.each("Frame", (Frame f) -> copied(s.queue.outstanding(f), v)));
    d.variable("result", (s, v) -> v.each("Frame", (Frame f) -> result(s.queue.outstanding(f), v)));
    d.variable("notice", (s, v) -> v.each("Frame", (Frame f) -> notice(s, v, f)));
    d.variable("route", (s, v) -> v.name(s.queue.route()));
    d.variable("owner", (s, v) -> v.each("Frame", (Frame f) -> Names.of(s.registered.owner(f))));
    d.variable(
        "memory", (s, v) -> v.each("Frame", (Frame f) -> v.name(s.memory.read(f, Words.OFFSET))));
    d.variable("offered", (s, v) -> v.each("Frame", (Frame f) -> offered(s, v, f)));
    d.variable("wire", (s, v) -> v.each("Frame", (Frame f) -> sent(s, v, f)));
  }

  private static Value belief(RegisteredBuffer buffer) {
    if (buffer == null) {
      return new Value.Text("none");
    }
    return new Value.Text(buffer.isMine() ? "mine" : "out");
  }

  /** The queue keeps what is out in the order of the offers. */
  private static Value older(ContractSystem s, View v, Frame frame) {
    List<Frame> out = s.queue.out().stream().map(OutstandingSend::frame).toList();
    int position = Math.max(out.indexOf(frame), 0);
    return v.those("Frame", isIn(out.subList(0, position)));
  }

  private static Value notice(ContractSystem s, View v, Frame frame) {
    return v.those(
        "Frame", isIn(s.queue.notice(frame).stream().map(OutstandingSend::frame).toList()));
  }

  private static Predicate<Frame> isIn(List<Frame> frames) {
    return frames::contains;
  }

  private static Value copied(OutstandingSend transfer, View v) {
    if (transfer == null || transfer.copied() == OutstandingSend.Copied.NOTHING) {
      return v.name(null);
    }
    return Names.of(transfer.copied());
  }

  private static Value result(OutstandingSend transfer, View v) {
    if (transfer == null || transfer.notified() || transfer.result() == null) {
      return v.name(null);
    }
    return new Value.Text(transfer.result() instanceof Event.Sent ? "sent" : "failed");
  }

  /** The send that a card may still be busy with. */
  private static OutstandingSend underWay(ContractSystem s, Frame frame) {
    return s.registered.owner(frame) == Owner.NIC ? s.queue.outstanding(frame) : null;
  }

  private static Value offered(ContractSystem s, View v, Frame frame) {
    OutstandingSend transfer = underWay(s, frame);
    return transfer == null ? v.name(null) : s.words.digested(v, transfer.digest());
  }

  private static Value sent(ContractSystem s, View v, Frame frame) {
    OutstandingSend transfer = underWay(s, frame);
    return s.words.carried(v, transfer == null ? null : transfer.sent());
  }
}
