package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pageflip.stack.machine.ByteMmu.Range;

class ByteMmuTest {
  private static final int ADDRESSES = 24;

  private final Machine machine = new Machine(2, 2);
  private final AddressSpace space = new AddressSpace(0, 1);
  private final ByteMmu mmu = new ByteMmu(machine);
  private final Cpu cpu = machine.cpus().get(0);
  private final Frame frame = machine.memory().frames().get(0);

  @Test
  void aLoadFindsJustTheBytesOfItsRange() {
    machine.memory().write(frame, 100, new byte[] {9, 1, 2, 3, 9}, 0, 5);
    mmu.map(space, new Range(7, 3, frame, 101));
    byte[] loaded = new byte[3];

    mmu.load(cpu, space, 7, loaded);

    assertThat(loaded).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> mmu.load(cpu, space, 6, new byte[1]))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> mmu.load(cpu, space, 9, new byte[2]))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatACpuRemembersOutlivesTheTable() {
    machine.memory().write(frame, 0, new byte[] {1, 2, 3}, 0, 3);
    mmu.map(space, new Range(0, 3, frame, 0));
    assertThat(mmu.fill(cpu, space, 1, 1)).isTrue();
    assertThat(mmu.fill(cpu, space, 1, 1)).as("it is remembered").isFalse();
    mmu.unmap(space, 0, 3);
    byte[] loaded = new byte[1];

    mmu.load(cpu, space, 1, loaded);
    assertThat(loaded).containsExactly(2);

    mmu.forget(cpu, space, 0, 3);
    assertThatThrownBy(() -> mmu.load(cpu, space, 1, loaded))
        .isInstanceOf(IllegalStateException.class);
    assertThat(mmu.fill(cpu, space, 1, 1)).as("nothing is mapped").isFalse();
  }

  @Test
  void rangesDoNotOverlapAndStayInTheirFrame() {
    mmu.map(space, new Range(10, 5, frame, 0));

    assertThatThrownBy(() -> mmu.map(space, new Range(14, 1, frame, 9)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mmu.map(space, new Range(8, 3, frame, 9)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mmu.map(space, new Range(50, 2, frame, Frame.BYTES - 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mmu.map(space, new Range(50, 0, frame, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    mmu.map(space, new Range(15, 1, frame, 9));
  }

  @Test
  void aRangeThatIsTooLongForAnIntLeavesItsFrame() {
    assertThatThrownBy(() -> mmu.map(space, new Range(0, Integer.MAX_VALUE, frame, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(mmu.mapped(space, 0)).isNull();
  }

  /** A part without a byte would lead a load nowhere, again and again. */
  @Test
  void aPartHasAByte() {
    mmu.map(space, new Range(0, 4, frame, 0));

    assertThatThrownBy(() -> mmu.fill(cpu, space, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mmu.fill(cpu, space, 1, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> mmu.load(cpu, space, 0, new byte[4]));
  }

  @Test
  void aPartEndsWhereItsRangeDoes() {
    mmu.map(space, new Range(0, 4, frame, 0));

    assertThat(mmu.fill(cpu, space, 1, Integer.MAX_VALUE)).isTrue();

    assertThat(mmu.remembered(cpu, space, 1)).isEqualTo(new Range(1, 3, frame, 1));
  }

  /** What is done to an MMU, and to two maps from single addresses. */
  sealed interface Change {
    int address();

    int length();

    record Add(int address, int length, int offset) implements Change {}

    record Remove(int address, int length) implements Change {}

    record Fill(int address, int length) implements Change {}

    record Forget(int address, int length) implements Change {}
  }

  @Property
  void rangesAreWhatTheirBytesAre(@ForAll("changes") List<Change> changes) {
    ByteMmu tried = new ByteMmu(machine);
    Map<Integer, Integer> table = new HashMap<>();
    Map<Integer, Integer> remembered = new HashMap<>();
    for (Change change : changes) {
      apply(tried, change, table, remembered);
      for (int address = 0; address < ADDRESSES; address++) {
        assertThat(offset(tried.mapped(space, address), address)).isEqualTo(table.get(address));
        assertThat(offset(tried.remembered(cpu, space, address), address))
            .isEqualTo(remembered.get(address));
        byte[] one = new byte[1];
        Integer leads = remembered.getOrDefault(address, table.get(address));
        if (leads != null) {
          machine.memory().write(frame, leads, new byte[] {(byte) (leads + 1)}, 0, 1);
          tried.load(cpu, space, address, one);
          assertThat(one[0]).isEqualTo((byte) (leads + 1));
        }
      }
    }
  }

  private void apply(
      ByteMmu tried, Change change, Map<Integer, Integer> table, Map<Integer, Integer> remembered) {
    int from = change.address();
    int to = from + change.length();
    if (change instanceof Change.Add add) {
      boolean taken = false;
      for (int address = from; address < to; address++) {
        taken |= table.containsKey(address);
      }
      if (!taken) {
        tried.map(space, new Range(from, add.length, frame, add.offset));
        for (int address = from; address < to; address++) {
          table.put(address, add.offset + address - from);
        }
      }
    } else if (change instanceof Change.Remove) {
      tried.unmap(space, from, change.length());
      table.keySet().removeIf(address -> address >= from && address < to);
    } else if (change instanceof Change.Forget) {
      tried.forget(cpu, space, from, change.length());
      remembered.keySet().removeIf(address -> address >= from && address < to);
    } else {
      Range range = tried.mapped(space, from);
      boolean fills = table.containsKey(from) && !remembered.containsKey(from);
      assertThat(tried.fill(cpu, space, from, change.length())).isEqualTo(fills);
      for (int address = from; fills && address < Math.min(to, range.end()); address++) {
        remembered.put(address, table.get(address));
      }
    }
  }

  private static Integer offset(Range range, int address) {
    return range == null ? null : range.offset() + address - range.address();
  }

  @Test
  void everyCpuRemembersForItself() {
    mmu.map(space, new Range(0, 4, frame, 0));
    mmu.fill(cpu, space, 0, 4);

    assertThat(mmu.remembered(machine.cpus().get(1), space, 0)).isNull();
    assertThat(Arrays.asList(mmu.remembered(cpu, space, 3))).doesNotContainNull();
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Integer> addresses = Arbitraries.integers().between(0, ADDRESSES - 8);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 8);
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 100);
    return Arbitraries.<Change>oneOf(
            Combinators.combine(addresses, lengths, offsets).<Change>as(Change.Add::new),
            Combinators.combine(addresses, lengths).<Change>as(Change.Remove::new),
            Combinators.combine(addresses, lengths).<Change>as(Change.Fill::new),
            Combinators.combine(addresses, lengths).<Change>as(Change.Forget::new))
        .list()
        .ofMaxSize(25);
  }
}
