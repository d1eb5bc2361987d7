package pageflip.stack.kernel.cores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RevocationResponderTest {
  private final CoresFixture on = new CoresFixture();

  @Test
  void refusesWhileNothingIsAsked() {
    on.mapEverywhere();

    assertThat(on.responder.serviceRevocation(on.other)).isFalse();
    assertThat(on.other.tlb().lookup(on.space, on.page)).isEqualTo(on.frame);
  }

  @Test
  void refusesWhileTheIndexIsNotVisible() {
    on.mapEverywhere();
    on.core.writeBuffer().push(on.rings.revocations(on.other), new Request(on.space, on.page));
    on.core.slotVisible();

    assertThat(on.responder.serviceRevocation(on.other)).isFalse();
    assertThat(on.other.tlb().lookup(on.space, on.page)).isEqualTo(on.frame);
  }

  @Test
  void forgetsTheOnePageOnTheOneCpuThatIsAsked() {
    on.mapEverywhere();
    askOther();

    assertThat(on.responder.serviceRevocation(on.cpu)).isFalse();
    assertThat(on.responder.serviceRevocation(on.other)).isTrue();

    assertThat(on.other.tlb().lookup(on.space, on.page)).isNull();
    assertThat(on.other.tlb().lookup(on.space, on.second)).isNotNull();
    assertThat(on.cpu.tlb().lookup(on.space, on.page)).isEqualTo(on.frame);
  }

  @Test
  void answersOnceItsStoreIsInMemory() {
    on.mapEverywhere();
    on.other.translateStore(on.page, 0, 1);
    askOther();
    on.responder.serviceRevocation(on.other);

    assertThat(on.responder.acknowledge(on.other)).isFalse();
    assertThat(on.interconnect.writeBuffer(on.other).isEmpty()).isTrue();
    on.other.commitStore();
    assertThat(on.responder.acknowledge(on.other)).isTrue();

    assertThat(on.rings.revocations(on.other).isEmpty()).as("not visible yet").isFalse();
    on.settle();
    assertThat(on.rings.revocations(on.other).isEmpty()).isTrue();
  }

  @Test
  void takesNoSecondRevocationBeforeItsAnswerIsVisible() {
    on.mapEverywhere();
    askOther();

    on.kernel.serviceInterrupts(on.other);

    assertThat(on.responder.serviceRevocation(on.other)).isFalse();
    on.settle();
    assertThat(on.responder.serviceRevocation(on.other)).as("there is no second").isFalse();
  }

  private void askOther() {
    on.core.writeBuffer().push(on.rings.revocations(on.other), new Request(on.space, on.page));
    on.settle();
  }
}
