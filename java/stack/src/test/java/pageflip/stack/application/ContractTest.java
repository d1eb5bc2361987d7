package pageflip.stack.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.SendId;
import pageflip.stack.extended.TreadException;

/** What a disobedient application gets, and what it would do if nothing stopped it. */
class ContractTest {
  private final Net net = new Net();

  private SendId offer(RegisteredBuffer buffer) throws ClosedChannelException {
    return net.socket.send(buffer).orElseThrow();
  }

  private static void treadOn(RegisteredBuffer buffer) {
    buffer.put(0, 2);
  }

  @Test
  void aTreadIsNamedWithTheBufferTheOfferAndTheTread() throws ClosedChannelException {
    net.buffer();
    RegisteredBuffer buffer = net.buffer();
    buffer.put(0, 1);
    SendId send = offer(buffer);

    TreadException tread = catchThrowableOfType(TreadException.class, () -> treadOn(buffer));

    assertThat(tread.buffer()).isSameAs(buffer);
    assertThat(tread.send()).isEqualTo(send);
    assertThat(tread.offeredAt().getMethodName()).isEqualTo("offer");
    assertThat(tread.troddenAt().getMethodName()).isEqualTo("treadOn");
    assertThat(tread)
        .hasMessageMatching(
            "buffer 1 was stored to at \\S*ContractTest.treadOn\\(ContractTest.java:\\d+\\) while it"
                + " was out: it was offered as send 0 at"
                + " \\S*ContractTest.offer\\(ContractTest.java:\\d+\\), and no notice has given it"
                + " back");
    assertThat(buffer.get(0)).as("nothing has changed").isEqualTo(1);
  }

  @Test
  void aBufferThatIsOutCanBeNeitherOfferedNorGivenUp() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    offer(buffer);

    assertThatThrownBy(() -> offer(buffer))
        .isInstanceOf(TreadException.class)
        .hasMessageContaining("offered again");
    assertThatThrownBy(buffer::unregister)
        .isInstanceOf(TreadException.class)
        .hasMessageContaining("given up");
    assertThat(net.queue.out()).hasSize(1);
    assertThat(net.memory.registered(buffer.frame())).isSameAs(buffer);
  }

  @Test
  void aBufferThatIsOutCanBeNeitherOfferedNorGivenUpWhenThereIsNoRoomEither()
      throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer();
    offer(buffer);
    offer(net.buffer());

    assertThatThrownBy(() -> offer(buffer))
        .isInstanceOf(TreadException.class)
        .hasMessageContaining("offered again");
  }

  @Test
  void aBufferThatWasGivenUpIsOfNoUse() {
    RegisteredBuffer buffer = net.buffer();
    buffer.unregister();

    assertThatThrownBy(() -> treadOn(buffer)).hasMessageContaining("not registered any more");
    assertThatThrownBy(() -> buffer.get(0)).hasMessageContaining("not registered any more");
    assertThatThrownBy(() -> offer(buffer)).hasMessageContaining("not registered any more");
    assertThatThrownBy(buffer::unregister).hasMessageContaining("not registered any more");
    assertThat(net.memory.storeUnchecked(buffer, 0, 2)).isFalse();
  }

  @Test
  void aHandleOfAnEarlierRegistrationStaysOfNoUse() {
    RegisteredBuffer stale = net.buffer();
    stale.unregister();
    net.memory.reclaim(stale.frame());
    RegisteredBuffer fresh = net.buffer();

    assertThat(fresh.frame()).isEqualTo(stale.frame());
    assertThat(stale.isMine()).isFalse();
    assertThatThrownBy(() -> treadOn(stale)).hasMessageContaining("not registered any more");
    assertThat(fresh.get(0)).isZero();
  }

  // Without this, the tests that find every packet intact would show nothing.
  @Test
  void anUncheckedStoreTreadsOnAVolatileBuffer() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer(Protection.VOLATILE, Recycling.CACHED);
    offer(buffer);
    net.queue.post(buffer.frame());

    assertThat(net.memory.storeUnchecked(buffer, 0, 2)).isTrue();
    net.path.dmaRead(buffer.frame());

    assertThat(net.packets).hasSize(1).noneMatch(packet -> packet.intact());
  }

  @Test
  void anUncheckedStoreIsStoppedByTheMmuOnASecuredOne() throws ClosedChannelException {
    RegisteredBuffer buffer = net.buffer(Protection.SECURED, Recycling.CACHED);
    assertThat(net.memory.storeUnchecked(buffer, 0, 1)).as("before the offer").isTrue();
    offer(buffer);
    net.queue.post(buffer.frame());

    assertThat(net.memory.storeUnchecked(buffer, 0, 2)).isFalse();
    net.path.dmaRead(buffer.frame());
    net.finish(buffer);

    assertThat(net.packets).hasSize(1).allMatch(packet -> packet.intact());
    assertThat(net.memory.storeUnchecked(buffer, 0, 2)).as("once no card reads it").isTrue();
  }

  @Test
  void theLastChunkIsSafeOnceItIsCopiedAndTheOthersAreNot() throws ClosedChannelException {
    RegisteredBuffer tail = net.buffer();
    RegisteredBuffer head = net.buffer();
    for (RegisteredBuffer buffer : new RegisteredBuffer[] {tail, head}) {
      offer(buffer);
      assertThat(net.queue.copyTail(buffer.frame())).isTrue();
      net.queue.post(buffer.frame());
    }

    net.memory.storeUnchecked(tail, 2 * Net.MTU + 8, 2);
    net.path.dmaRead(tail.frame());
    assertThat(net.packets).hasSize(1).allMatch(packet -> packet.intact());

    net.memory.storeUnchecked(head, 2 * Net.MTU - 8, 2);
    net.path.dmaRead(head.frame());
    assertThat(net.packets.get(1).intact()).isFalse();
  }
}
