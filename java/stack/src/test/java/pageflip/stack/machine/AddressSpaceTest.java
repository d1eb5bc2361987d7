package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressSpaceTest {
  private final AddressSpace space = new AddressSpace(3, 2);
  private final Page page = new Page(1);

  @Test
  void startsWithNothingMapped() {
    assertThat(space.number()).isEqualTo(3);
    assertThat(space.pages()).isEqualTo(2);
    assertThat(space.walkWritable(new Page(0))).isNull();
    assertThat(space.walkWritable(page)).isNull();
  }

  @Test
  void mapsOnePage() {
    assertThat(space.map(page, new Frame(7))).isTrue();

    assertThat(space.walkWritable(page)).isEqualTo(new Frame(7));
    assertThat(space.walkWritable(new Page(0))).isNull();
  }

  @Test
  void refusesToMapOverAMapping() {
    space.map(page, new Frame(7));

    assertThat(space.map(page, new Frame(8))).isFalse();
    assertThat(space.walkWritable(page)).isEqualTo(new Frame(7));
  }

  @Test
  void givesTheFrameToOneWhoClearsOnly() {
    space.map(page, new Frame(7));

    assertThat(space.clear(page)).isEqualTo(new Frame(7));
    assertThat(space.clear(page)).isNull();
    assertThat(space.walkWritable(page)).isNull();
  }

  @Test
  void mapsAgainAfterClear() {
    space.map(page, new Frame(7));
    space.clear(page);

    assertThat(space.map(page, new Frame(8))).isTrue();
    assertThat(space.walkWritable(page)).isEqualTo(new Frame(8));
  }

  @Test
  void revokesWritePermissionOnceAndHoldsThePage() {
    space.map(page, new Frame(7));

    assertThat(space.revokeWrite(page)).isEqualTo(new Frame(7));
    assertThat(space.revokeWrite(page)).isNull();
    assertThat(space.walkWritable(page)).as("stores no longer go there").isNull();
    assertThat(space.walkReadOnly(page)).isEqualTo(new Frame(7));
    assertThat(space.held(page)).isTrue();
    assertThat(space.hold(page)).as("somebody else's hold").isNull();
  }

  @Test
  void holdsAReadOnlyPageForOneAtATime() {
    space.map(page, new Frame(7));
    assertThat(space.hold(page)).as("of a writable page").isNull();
    space.revokeWrite(page);
    space.letGo(page);

    assertThat(space.held(page)).isFalse();
    assertThat(space.hold(page)).isEqualTo(new Frame(7));
    assertThat(space.hold(page)).isNull();
  }

  @Test
  void movesAHeldPageAndMakesItWritable() {
    space.map(page, new Frame(7));
    space.revokeWrite(page);

    space.remap(page, new Frame(8));
    assertThat(space.walkWritable(page)).isNull();
    assertThat(space.walkReadOnly(page)).isEqualTo(new Frame(8));
    assertThat(space.held(page)).isTrue();

    space.allowWrite(page);
    assertThat(space.walkWritable(page)).isEqualTo(new Frame(8));
    assertThat(space.walkReadOnly(page)).isNull();
    assertThat(space.held(page)).isFalse();
  }

  @Test
  void neitherMapsNorClearsAReadOnlyPage() {
    space.map(page, new Frame(7));
    space.revokeWrite(page);

    assertThat(space.map(page, new Frame(8))).isFalse();
    assertThat(space.clear(page)).isNull();
    assertThat(space.walkReadOnly(page)).isEqualTo(new Frame(7));
  }

  @Test
  void saysWhichPageThereIsNot() {
    for (Page beyond : List.of(new Page(-1), new Page(space.pages()))) {
      assertThatThrownBy(() -> space.walkWritable(beyond))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage(
              "there is no page %d in an address space of %d pages"
                  .formatted(beyond.number(), space.pages()));
      assertThatThrownBy(() -> space.map(beyond, new Frame(0)))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
