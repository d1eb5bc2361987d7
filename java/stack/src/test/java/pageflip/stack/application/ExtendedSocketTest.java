package pageflip.stack.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pageflip.stack.extended.Event;
import pageflip.stack.extended.Event.Failure;
import pageflip.stack.extended.OutstandingSend;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.SendId;
import pageflip.stack.kernel.Owner;

/** What an obedient application is told, and when. */
class ExtendedSocketTest {
  private final Net net = new Net();

  private SendId send(RegisteredBuffer buffer) throws ClosedChannelException {
    return net.socket.send(buffer).orElseThrow();
  }

  @Test
  void aBufferThatWasSentIsBackOnlyWithItsNotice() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    buffer.put(8, 42);
    SendId send = send(buffer);
    net.queue.post(buffer.frame());
    net.path.dmaRead(buffer.frame());
    assertThat(net.queue.answer(buffer.frame())).isTrue();

    assertThat(net.events.poll()).isEqualTo(new Event.Sent(send));
    assertThat(buffer.isMine()).isFalse();
    assertThat(net.queue.announce(buffer.frame())).as("while the card holds it").isFalse();

    net.queue.letGo(net.path, buffer.frame());
    assertThat(net.queue.announce(buffer.frame())).isTrue();
    assertThat(buffer.isMine()).as("before the notice is taken").isFalse();
    assertThat(net.allEvents())
        .containsExactly(new Event.Returned(List.of(send), List.of(buffer), false));
    assertThat(buffer.isMine()).isTrue();
    assertThat(buffer.get(8)).isEqualTo(42);
    assertThat(net.packets).hasSize(1).allMatch(packet -> packet.intact());
    buffer.put(8, 43);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        ending(Failure.ERROR, (net, send) -> net.queue.fail(net.physical.frames().get(0))),
        ending(Failure.TIMED_OUT, ExtendedSocketTest::timeOutTheFirst),
        ending(Failure.CANCELLED, (net, send) -> assertThat(net.socket.cancel(send)).isTrue()),
        ending(Failure.CLOSED, (net, send) -> net.socket.close()));
  }

  private static void timeOutTheFirst(Net net, SendId send) {
    OutstandingSend first = net.queue.out().get(0);
    net.deadlinePasses(first.buffer());
    assertThat(net.worker.findLate(first.frame())).isTrue();
    net.worker.timeOut(first.frame());
  }

  private static Arguments ending(Failure why, BiConsumer<Net, SendId> end) {
    return Arguments.of(why, end);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void aSendThatFailsKeepsItsBufferWhileACardHoldsIt(Failure why, BiConsumer<Net, SendId> end)
      throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    SendId send = send(buffer);
    net.queue.post(buffer.frame());

    end.accept(net, send);

    assertThat(net.allEvents()).containsExactly(new Event.Failed(send, why));
    assertThat(buffer.isMine()).isFalse();
    assertThat(net.queue.announce(buffer.frame())).isFalse();
    assertThat(net.path.dmaRead(buffer.frame())).as("it may go out all the same").isTrue();
    assertThat(net.queue.answer(buffer.frame())).as("but it has its result").isFalse();
    net.finish(buffer);
    assertThat(net.allEvents())
        .containsExactly(new Event.Returned(List.of(send), List.of(buffer), false));
    assertThat(buffer.isMine()).isTrue();
  }

  @Test
  void aResultIsGivenOnce() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    SendId send = send(buffer);

    assertThat(net.socket.cancel(send)).isTrue();
    assertThat(net.socket.cancel(send)).isFalse();
    assertThat(net.queue.fail(buffer.frame())).isFalse();
    net.finish(buffer);
    assertThat(net.allEvents()).hasSize(2);
    assertThat(net.socket.cancel(send)).as("of what is over").isFalse();
  }

  @Test
  void aCancelDoesNotHitTheNextSendOfTheBuffer() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    SendId first = send(buffer);
    net.socket.cancel(first);
    net.finish(buffer);
    net.allEvents();
    send(buffer);

    assertThat(net.socket.cancel(first)).isFalse();
    assertThat(net.allEvents()).isEmpty();
  }

  @Test
  void afterAFailoverBothCardsHaveToLetGo() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    send(buffer);
    net.queue.post(buffer.frame());
    assertThat(net.queue.letGo(net.path, buffer.frame())).as("of the present path").isFalse();
    assertThat(net.queue.failOver(net.other)).isTrue();
    assertThat(net.queue.failOver(net.other)).isFalse();
    assertThat(net.queue.post(buffer.frame())).as("the old card would send it, too").isFalse();
    net.queue.fail(buffer.frame());

    assertThat(net.queue.announce(buffer.frame())).as("the old card holds it").isFalse();
    assertThat(net.memory.owner(buffer.frame())).isEqualTo(Owner.NIC);
    assertThat(net.queue.letGo(net.path, buffer.frame())).isTrue();
    assertThat(net.queue.announce(buffer.frame())).isTrue();
  }

  @Test
  void afterAFailoverAMessageGoesOutOnceByTheNewCard() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    send(buffer);
    net.queue.post(buffer.frame());
    net.queue.failOver(net.other);
    net.queue.letGo(net.path, buffer.frame());
    assertThat(net.queue.post(buffer.frame())).isTrue();

    assertThat(net.path.dmaRead(buffer.frame())).as("its doorbell was taken back").isFalse();
    assertThat(net.other.dmaRead(buffer.frame())).isTrue();
    assertThat(net.other.dmaRead(buffer.frame())).as("one doorbell, one message").isFalse();
    assertThat(net.packets).hasSize(1);
  }

  @Test
  void whatIsLostIsCarriedAgainInItsPlace() throws ClosedChannelException {
    RegisteredBuffer first = net.buffer();
    RegisteredBuffer second = net.buffer();
    send(first);
    send(second);
    net.queue.post(first.frame());
    net.queue.post(second.frame());
    assertThat(net.path.retransmit(first.frame())).as("before anything was carried").isFalse();
    net.path.dmaRead(first.frame());
    net.path.dmaRead(second.frame());

    assertThat(net.path.retransmit(first.frame())).isTrue();
    assertThat(net.places).containsExactly(0L, 1L, 0L);
    net.finish(first);
    assertThat(net.path.retransmit(first.frame())).as("it has let go").isFalse();
  }

  @Test
  void aDoorbellOfACancelledSendSendsNothingOfTheNext() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    net.socket.cancel(sendAndPost(buffer));
    net.finish(buffer);
    net.allEvents();
    sendAndPost(buffer);

    assertThat(net.path.dmaRead(buffer.frame())).isTrue();
    assertThat(net.path.dmaRead(buffer.frame())).as("the doorbell of the first send").isFalse();
    assertThat(net.packets).hasSize(1);
  }

  private SendId sendAndPost(RegisteredBuffer buffer) throws ClosedChannelException {
    SendId id = send(buffer);
    net.queue.post(buffer.frame());
    return id;
  }

  @Test
  void aDeadlineIsOfASendAndNotOfItsBuffer() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    SendId first = send(buffer);
    net.deadlinePasses(buffer);
    assertThat(net.worker.findLate(buffer.frame())).isTrue();
    assertThat(net.worker.findLate(buffer.frame())).as("once").isFalse();
    net.socket.cancel(first);
    net.finish(buffer);
    net.allEvents();
    send(buffer);

    net.worker.timeOut(buffer.frame());

    assertThat(net.allEvents()).isEmpty();
    assertThat(net.worker.findLate(buffer.frame())).as("it has time to go").isFalse();
  }

  @Test
  void aCardThatCannotReadBuffersIsGivenNone() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    send(buffer);
    net.queue.failOver(net.copying);

    assertThat(net.queue.post(buffer.frame())).isFalse();
    assertThat(net.queue.copy(buffer.frame())).isTrue();
    assertThat(net.queue.copy(buffer.frame())).isFalse();
  }

  @Test
  void afterAFailoverToACardThatCannotReadAllIsCopied() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    SendId send = send(buffer);
    assertThat(net.queue.copyTail(buffer.frame())).isTrue();
    net.queue.post(buffer.frame());
    net.queue.failOver(net.copying);
    assertThat(net.queue.copy(buffer.frame())).as("the old card may send it").isFalse();
    net.queue.letGo(net.path, buffer.frame());

    assertThat(net.queue.copy(buffer.frame())).isTrue();
    assertThat(net.queue.announce(buffer.frame())).isTrue();
    assertThat(net.allEvents())
        .containsExactly(
            new Event.Sent(send), new Event.Returned(List.of(send), List.of(buffer), true));
  }

  @Test
  void whatHasGoneOutIsNotPostedAgain() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    send(buffer);
    net.queue.post(buffer.frame());
    assertThat(net.queue.post(buffer.frame())).isFalse();
    net.path.dmaRead(buffer.frame());
    net.queue.failOver(net.other);

    assertThat(net.queue.post(buffer.frame())).isFalse();
  }

  @Test
  void aCopyIsBackBeforeAnythingWentOutAndIsFlagged() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    buffer.put(0, 1);
    SendId send = send(buffer);

    assertThat(net.queue.copy(buffer.frame())).isTrue();
    assertThat(net.queue.announce(buffer.frame())).isTrue();

    assertThat(net.allEvents())
        .containsExactly(
            new Event.Sent(send), new Event.Returned(List.of(send), List.of(buffer), true));
    buffer.put(0, 2);
    assertThat(net.packets).isEmpty();
  }

  @Test
  void noticesAreCoalescedAndComeOutOfOrder() throws ClosedChannelException {
    RegisteredBuffer first = net.buffer();
    RegisteredBuffer second = net.buffer();
    send(first);
    send(second);
    net.socket.close();
    net.allEvents();

    assertThat(net.queue.coalesce(first.frame(), second.frame())).as("with none").isFalse();
    assertThat(net.queue.announce(second.frame())).isTrue();
    assertThat(net.queue.coalesce(first.frame(), second.frame())).isTrue();
    assertThat(net.queue.announce(first.frame())).as("once").isFalse();

    assertThat(net.allEvents())
        .containsExactly(
            new Event.Returned(
                List.of(new SendId(1), new SendId(0)), List.of(second, first), false));
    assertThat(first.isMine()).isTrue();
    assertThat(second.isMine()).isTrue();
  }

  @Test
  void aNoticeIsOfCopiesOrOfNone() throws ClosedChannelException {
    RegisteredBuffer copied = net.buffer();
    RegisteredBuffer read = net.buffer();
    send(copied);
    send(read);
    net.queue.copy(copied.frame());
    net.queue.fail(read.frame());
    net.queue.announce(copied.frame());

    assertThat(net.queue.coalesce(read.frame(), copied.frame())).isFalse();
  }

  @Test
  void anUncachedBufferIsTheKernelsWhenItComesBack() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer(Protection.VOLATILE, Recycling.UNCACHED);
    buffer.put(0, 1);
    send(buffer);
    net.queue.fail(buffer.frame());
    assertThat(net.memory.reclaim(buffer.frame())).as("while it is out").isFalse();
    net.finish(buffer);
    net.allEvents();

    assertThat(buffer.isMine()).isFalse();
    assertThat(net.memory.reclaim(buffer.frame())).isTrue();
    assertThat(net.memory.reclaim(buffer.frame())).isFalse();
    assertThat(net.physical.copy(buffer.frame())).containsOnly(0);
    assertThat(net.buffer().frame()).isEqualTo(buffer.frame());
  }

  @Test
  void noMoreIsOutThanThereIsRoomFor() throws ClosedChannelException {
    send(net.buffer());
    send(net.buffer());
    RegisteredBuffer third = net.buffer();

    assertThat(net.socket.send(third)).isEmpty();
    assertThat(third.isMine()).as("no notice will come for it").isTrue();
    assertThat(net.memory.register(Protection.VOLATILE, Recycling.CACHED)).isEmpty();
  }

  @Test
  void aRefusedSendIsNotCounted() throws ClosedChannelException {
    RegisteredBuffer first = net.buffer();
    assertThat(send(first)).isEqualTo(new SendId(0));
    send(net.buffer());
    RegisteredBuffer third = net.buffer();
    net.socket.send(third);
    net.queue.fail(first.frame());
    net.finish(first);
    net.allEvents();

    assertThat(send(third)).isEqualTo(new SendId(2));
  }

  @Test
  void aClosedSocketSendsNothing() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    net.socket.close();
    net.socket.close();

    assertThatThrownBy(() -> net.socket.send(buffer)).isInstanceOf(ClosedChannelException.class);
    assertThat(buffer.isMine()).isTrue();
  }

  @Test
  void waitingForAnEventEnds() throws InterruptedException {
    assertThat(net.events.take(Duration.ofMillis(1))).isNull();
  }
}
