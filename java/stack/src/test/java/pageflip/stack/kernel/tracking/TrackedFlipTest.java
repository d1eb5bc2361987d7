package pageflip.stack.kernel.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** Whom a send asks, under each policy. The kernel's store buffers drain by themselves. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class TrackedFlipTest {
  private static final Page PAGE = new Page(0);
  private static final Page OTHER_PAGE = new Page(1);

  private final Machine machine = new Machine(2, 4);
  private final Cpu here = machine.cpus().get(0);
  private final Cpu there = machine.cpus().get(1);
  private final List<Frame> frames = machine.memory().frames();
  private final AddressSpace space = new AddressSpace(0, 2);
  private final AddressSpace stranger = new AddressSpace(1, 2);
  private final Task task = new Task(0, space);
  private final Task foreign = new Task(1, stranger);
  private final Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
  private Kernel kernel;
  private CpuMasks masks;
  private TrackedShootdowns shootdowns;
  private TrackedSwitch contextSwitch;
  private TrackedFlip flip;
  private SharedMemory sharedMemory;

  private Thread hardware;

  private void boot(TrackingPolicy policy) {
    TrackedKernel tracked = TrackedKernel.on(policy, machine, nic, List.of(space, stranger));
    kernel = tracked.kernel();
    masks = tracked.masks();
    shootdowns = tracked.shootdowns();
    contextSwitch = tracked.contextSwitch();
    flip = tracked.way();
    sharedMemory = new SharedMemory(masks, shootdowns);
    hardware = new Thread(tracked.hardware().get(0));
    hardware.setDaemon(true);
    hardware.start();
  }

  @AfterEach
  void switchOff() {
    hardware.interrupt();
  }

  @ParameterizedTest
  @EnumSource
  void aProcessThatNeverMigratedAndSharesNothingInterruptsNobody(TrackingPolicy policy) {
    boot(policy);
    contextSwitch.dispatch(here, task);
    contextSwitch.dispatch(there, foreign);
    kernel.mapFresh(here, PAGE, frames.get(0));

    assertThat(flip.send(here, PAGE)).isTrue();

    assertThat(machine.interrupts().sent()).isZero();
    assertThat(kernel.frames().owner(frames.get(0))).isEqualTo(Owner.NIC);
  }

  @ParameterizedTest
  @EnumSource
  void aCpuThatIdlesWithThePageTableLoadedIsAsked(TrackingPolicy policy) {
    boot(policy);
    leaveAnEntryThere();
    contextSwitch.dispatch(here, task);

    sendWhileTheOtherAnswers(PAGE);

    assertThat(machine.interrupts().sent()).isEqualTo(1);
    assertThat(there.tlb().lookup(space, PAGE)).isNull();
  }

  @Test
  void whereItEverRanIsAskedForGood() {
    boot(TrackingPolicy.EVER_RAN);
    leaveAnEntryThere();
    contextSwitch.dispatch(there, foreign);
    contextSwitch.dispatch(here, task);

    sendWhileTheOtherAnswers(PAGE);
    kernel.mapFresh(here, OTHER_PAGE, frames.get(1));
    sendWhileTheOtherAnswers(OTHER_PAGE);

    assertThat(machine.interrupts().sent()).isEqualTo(2);
  }

  @Test
  void whereItIsNoLongerLoadedIsNotAskedAndCatchesUpBeforeItRunsThereAgain() {
    boot(TrackingPolicy.LOADED_NOW);
    leaveAnEntryThere();
    contextSwitch.dispatch(there, foreign);
    contextSwitch.dispatch(here, task);

    assertThat(flip.send(here, PAGE)).isTrue();

    assertThat(machine.interrupts().sent()).isZero();
    assertThat(there.tlb().lookup(space, PAGE)).as("stale, and dead").isEqualTo(frames.get(0));
    contextSwitch.preempt(here);
    contextSwitch.preempt(there);
    contextSwitch.dispatch(there, task);
    assertThat(there.tlb().lookup(space, PAGE)).isNull();
  }

  @Test
  void whereTheInterruptFindsItElsewhereIsAskedOnce() {
    boot(TrackingPolicy.TRIMMED);
    leaveAnEntryThere();
    contextSwitch.dispatch(there, foreign);
    contextSwitch.dispatch(here, task);

    sendWhileTheOtherAnswers(PAGE);
    assertThat(machine.interrupts().sent()).isEqualTo(1);
    assertThat(masks.of(space).has(there)).isFalse();
    kernel.mapFresh(here, OTHER_PAGE, frames.get(1));
    assertThat(flip.send(here, OTHER_PAGE)).isTrue();

    assertThat(machine.interrupts().sent()).as("not again").isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void whoSharesTheFrameIsAskedToo(TrackingPolicy policy) {
    boot(policy);
    contextSwitch.dispatch(here, task);
    contextSwitch.dispatch(there, foreign);
    kernel.mapFresh(here, PAGE, frames.get(0));
    assertThat(sharedMemory.mapShared(there, PAGE, frames.get(0))).isTrue();
    there.fill(PAGE);

    sendWhileTheOtherAnswers(PAGE);

    assertThat(machine.interrupts().sent()).isEqualTo(1);
    assertThat(stranger.walkWritable(PAGE)).isNull();
    assertThat(there.tlb().lookup(stranger, PAGE)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aCpuThatHasHaltedIsNotWokenAndFlushesWhenItWakes(TrackingPolicy policy) {
    boot(policy);
    leaveAnEntryThere();
    assertThat(contextSwitch.halt(there)).isTrue();
    contextSwitch.dispatch(here, task);

    assertThat(flip.send(here, PAGE)).isTrue();

    assertThat(machine.interrupts().sent()).isZero();
    assertThat(there.tlb().lookup(space, PAGE)).isEqualTo(frames.get(0));
    assertThat(contextSwitch.wake(there)).isTrue();
    assertThat(there.tlb().lookup(space, PAGE)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aFrameThatIsBeingSentIsNotSharedAnyMore(TrackingPolicy policy) {
    boot(policy);
    contextSwitch.dispatch(here, task);
    contextSwitch.dispatch(there, foreign);
    kernel.mapFresh(here, PAGE, frames.get(0));
    shootdowns.claim(here, frames.get(0));

    assertThat(sharedMemory.mapShared(there, PAGE, frames.get(0))).isFalse();
    assertThat(stranger.walkWritable(PAGE)).isNull();
  }

  /** The thread runs on the other CPU, which comes to know its page, and is put down there. */
  private void leaveAnEntryThere() {
    contextSwitch.dispatch(there, task);
    kernel.mapFresh(there, PAGE, frames.get(0));
    assertThat(there.fill(PAGE)).isTrue();
    contextSwitch.preempt(there);
  }

  private void sendWhileTheOtherAnswers(Page page) {
    CompletableFuture<Boolean> sent = CompletableFuture.supplyAsync(() -> flip.send(here, page));
    while (!sent.isDone()) {
      kernel.serviceInterrupts(there);
      Thread.yield();
    }
    assertThat(sent.join()).isTrue();
  }
}
