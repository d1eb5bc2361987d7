package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class IommuTest {
  private final PhysicalMemory memory = new PhysicalMemory(2);
  private final Frame frame = memory.frames().get(0);
  private final Frame other = memory.frames().get(1);
  private final Iommu iommu = new Iommu(memory, 2);
  private final IoPage page = iommu.pages().get(0);

  private boolean write(int offset, int value) {
    return iommu.write(page, offset, new byte[] {99, (byte) value, 99}, 1, 1);
  }

  private int at(Frame where, int offset) {
    return memory.copy(where)[offset];
  }

  @Test
  void aWriteToAPageThatLeadsNowhereIsRefused() {
    assertThat(write(0, 7)).isFalse();
    assertThat(iommu.post(page, 0, new byte[] {7})).isFalse();
    assertThat(iommu.walk(page)).isFalse();
    assertThat(memory.copy(frame)).containsOnly(0);
  }

  @Test
  void aWriteGoesWhereThePageLeads() {
    iommu.map(page, other);

    assertThat(write(5, 7)).isTrue();

    assertThat(at(other, 5)).isEqualTo(7);
    assertThat(at(other, 4) + at(other, 6)).isZero();
    assertThat(memory.copy(frame)).containsOnly(0);
  }

  @Test
  void whatItRemembersCountsAndNotTheTable() {
    iommu.map(page, frame);
    iommu.walk(page);
    iommu.unmap(page);
    iommu.map(page, other);

    assertThat(write(0, 7)).isTrue();

    assertThat(at(frame, 0)).isEqualTo(7);
    assertThat(at(other, 0)).isZero();
    assertThat(iommu.remembered(page)).isEqualTo(frame);
    assertThat(iommu.walked(page)).isEqualTo(other);
  }

  @Test
  void onceEvictedItLooksAgain() {
    iommu.map(page, frame);
    iommu.walk(page);
    iommu.unmap(page);

    assertThat(iommu.evict(page)).isTrue();
    assertThat(iommu.evict(page)).isFalse();

    assertThat(write(0, 7)).isFalse();
    assertThat(at(frame, 0)).isZero();
  }

  @Test
  void aPostedWriteLandsWhereItWasTranslatedTo() {
    iommu.map(page, frame);
    iommu.walk(page);
    assertThat(iommu.post(page, 0, new byte[] {7})).isTrue();
    assertThat(iommu.post(page, 0, new byte[] {8})).isFalse();
    iommu.evict(page);
    iommu.map(page, other);
    assertThat(at(frame, 0)).isZero();

    assertThat(iommu.land(page)).isTrue();
    assertThat(iommu.land(page)).isFalse();

    assertThat(at(frame, 0)).isEqualTo(7);
    assertThat(memory.copy(other)).containsOnly(0);
  }

  @Test
  void anInvalidationIsSettledWhenWhatWasPostedHasLanded() {
    iommu.map(page, frame);
    iommu.walk(page);
    iommu.post(page, 0, new byte[] {7});
    iommu.unmap(page);
    iommu.submit(page);
    assertThat(iommu.settled(page)).isFalse();
    assertThat(iommu.complete(page)).isFalse();

    assertThat(iommu.invalidate(page)).isTrue();
    assertThat(iommu.invalidate(page)).isFalse();
    assertThat(iommu.remembered(page)).isNull();
    assertThat(iommu.complete(page)).isFalse();
    assertThat(iommu.settled(page)).isFalse();

    iommu.land(page);
    assertThat(iommu.complete(page)).isTrue();
    assertThat(iommu.settled(page)).isTrue();
    assertThat(write(0, 8)).isFalse();
    assertThat(at(frame, 0)).isEqualTo(7);
  }

  @Test
  void anInvalidationOfOnePageLeavesTheOthers() {
    IoPage second = iommu.pages().get(1);
    iommu.map(second, frame);
    iommu.walk(second);
    iommu.submit(page);
    iommu.invalidate(page);

    assertThat(iommu.remembered(second)).isEqualTo(frame);
    assertThat(iommu.settled(second)).isTrue();
  }

  /** What sub-page exposure is: the half of a page that a device was not given. */
  @Test
  void permissionIsForTheWholeFrame() {
    iommu.map(page, frame);

    assertThat(write(Frame.BYTES - 1, 7)).isTrue();

    assertThat(at(frame, Frame.BYTES - 1)).isEqualTo(7);
  }

  @Test
  void aWriteDoesNotGoBeyondItsPage() {
    iommu.map(page, frame);

    assertThatThrownBy(() -> iommu.write(page, Frame.BYTES - 1, new byte[2], 0, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> iommu.write(page, -1, new byte[2], 0, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
  void theQueueMovesOnAThreadOfItsOwn() throws InterruptedException {
    Thread hardware = new Thread(iommu);
    hardware.start();
    iommu.map(page, frame);
    iommu.walk(page);
    iommu.post(page, 0, new byte[] {7});
    iommu.unmap(page);
    iommu.submit(page);

    while (!iommu.settled(page)) {
      Thread.yield();
    }
    hardware.interrupt();
    hardware.join();

    assertThat(iommu.remembered(page)).isNull();
    assertThat(at(frame, 0)).isEqualTo(7);
  }
}
