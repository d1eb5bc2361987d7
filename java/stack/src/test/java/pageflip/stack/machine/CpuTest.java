package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CpuTest {
  private final Machine machine = new Machine(2, 2);
  private final PhysicalMemory memory = machine.memory();
  private final Frame first = memory.frames().get(0);
  private final Frame second = memory.frames().get(1);
  private final Cpu cpu = machine.cpus().get(0);
  private final Cpu other = machine.cpus().get(1);
  private final AddressSpace space = new AddressSpace(0, 2);
  private final Task task = new Task(0, space);
  private final Page page = new Page(0);

  @Nested
  class Running {
    @Test
    void takesUpATaskAndLeavesThePageTableToTheKernel() {
      assertThat(cpu.takeUp(task)).isTrue();

      assertThat(cpu.running()).isSameAs(task);
      assertThat(cpu.space()).isNull();
    }

    @Test
    void refusesATaskThatRunsElsewhere() {
      other.takeUp(task);

      assertThat(cpu.takeUp(task)).isFalse();
      assertThat(cpu.running()).isNull();
    }

    @Test
    void refusesWhileAnotherTaskRunsHereAndLeavesTheNewOneAlone() {
      Task next = new Task(1, space);
      cpu.takeUp(task);

      assertThat(cpu.takeUp(next)).isFalse();
      assertThat(cpu.running()).isSameAs(task);
      assertThat(other.takeUp(next)).isTrue();
    }

    @Test
    void migratesAfterItWasPutDown() {
      cpu.takeUp(task);

      assertThat(cpu.putDown()).isTrue();

      assertThat(cpu.running()).isNull();
      assertThat(other.takeUp(task)).isTrue();
    }

    @Test
    void putDownRefusesWhileIdle() {
      assertThat(cpu.putDown()).isFalse();
    }
  }

  @Nested
  class TlbEntries {
    @Test
    void fillRefusesWhileIdle() {
      space.map(page, first);

      assertThat(cpu.fill(page)).isFalse();
      assertThat(cpu.tlb().lookup(space, page)).isNull();
    }

    @Test
    void fillRefusesAPageThatIsNotMapped() {
      run();

      assertThat(cpu.fill(page)).isFalse();
      assertThat(cpu.tlb().lookup(space, page)).isNull();
    }

    @Test
    void fillRemembersTheFrameOnThisCpuOnly() {
      space.map(page, first);
      run();

      assertThat(cpu.fill(page)).isTrue();

      assertThat(cpu.tlb().lookup(space, page)).isEqualTo(first);
      assertThat(other.tlb().lookup(space, page)).isNull();
    }

    @Test
    void entryGoesStaleAndFillDoesNotMendIt() {
      fillFirst();
      space.clear(page);
      space.map(page, second);

      assertThat(cpu.fill(page)).isFalse();
      assertThat(cpu.tlb().lookup(space, page)).isEqualTo(first);
    }

    @Test
    void entrySurvivesPreemption() {
      fillFirst();

      cpu.putDown();

      assertThat(cpu.tlb().lookup(space, page)).isEqualTo(first);
    }

    @Test
    void entriesAreTaggedWithTheirAddressSpace() {
      fillFirst();
      AddressSpace stranger = new AddressSpace(1, 2);

      assertThat(cpu.tlb().lookup(stranger, page)).isNull();
      assertThat(cpu.evict(stranger, page)).isFalse();
      assertThat(cpu.tlb().lookup(space, page)).isEqualTo(first);
    }

    @Test
    void evictDropsOneEntryOnce() {
      fillFirst();
      space.map(new Page(1), second);
      cpu.fill(new Page(1));

      assertThat(cpu.evict(space, page)).isTrue();
      assertThat(cpu.evict(space, page)).isFalse();
      assertThat(cpu.tlb().lookup(space, page)).isNull();
      assertThat(cpu.tlb().lookup(space, new Page(1))).isEqualTo(second);
    }

    @Test
    void invalidateForgetsThePage() {
      fillFirst();

      cpu.invalidate(space, page);

      assertThat(cpu.tlb().lookup(space, page)).isNull();
    }
  }

  @Nested
  class Stores {
    @Test
    void translateRefusesWhileIdle() {
      assertThat(cpu.translateStore(page, 0, 1)).isFalse();
      assertThat(cpu.drained()).isTrue();
    }

    @Test
    void translateRefusesOnAMissEvenIfThePageIsMapped() {
      space.map(page, first);
      run();

      assertThat(cpu.translateStore(page, 0, 1)).isFalse();
      assertThat(cpu.drained()).isTrue();
    }

    @Test
    void reachesMemoryAtCommitAndNotBefore() {
      fillFirst();

      assertThat(cpu.translateStore(page, 16, 42)).isTrue();
      assertThat(cpu.drained()).isFalse();
      assertThat(cpu.storeBuffer().pending())
          .isEqualTo(new TranslatedStore(space, page, first, 16, 42));
      assertThat(memory.copy(first)).containsOnly(0);

      assertThat(cpu.commitStore()).isTrue();
      assertThat(cpu.drained()).isTrue();
      assertThat(memory.read(first, 16)).isEqualTo(42);
    }

    @Test
    void oneStoreFits() {
      fillFirst();
      cpu.translateStore(page, 0, 1);

      assertThat(cpu.translateStore(page, 8, 2)).isFalse();

      cpu.commitStore();
      assertThat(memory.read(first, 0)).isEqualTo(1);
      assertThat(memory.read(first, 8)).isZero();
    }

    @Test
    void commitRefusesWhenNothingWaits() {
      assertThat(cpu.commitStore()).isFalse();

      fillFirst();
      cpu.translateStore(page, 0, 1);
      cpu.commitStore();
      memory.clear(first);

      assertThat(cpu.commitStore()).isFalse();
      assertThat(memory.read(first, 0)).as("a store is committed once").isZero();
    }

    /** Why a shootdown has to wait for stores: forgetting the page does not call them back. */
    @Test
    void goesToTheFrameNamedAtTranslationWhateverHappensSince() {
      fillFirst();
      cpu.translateStore(page, 0, 42);

      space.clear(page);
      cpu.invalidate(space, page);
      space.map(page, second);
      cpu.fill(page);
      cpu.putDown();
      cpu.commitStore();

      assertThat(memory.read(first, 0)).isEqualTo(42);
      assertThat(memory.copy(second)).containsOnly(0);
    }

    @Test
    void goesThroughAStaleEntry() {
      fillFirst();
      space.clear(page);
      space.map(page, second);

      cpu.translateStore(page, 0, 42);
      cpu.commitStore();

      assertThat(memory.read(first, 0)).isEqualTo(42);
      assertThat(memory.copy(second)).containsOnly(0);
    }
  }

  private void fillFirst() {
    space.map(page, first);
    run();
    assertThat(cpu.fill(page)).isTrue();
  }

  private void run() {
    cpu.takeUp(task);
    cpu.load(space);
  }
}
