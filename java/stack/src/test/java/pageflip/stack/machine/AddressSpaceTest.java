package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressSpaceTest {
  private final AddressSpace space = new AddressSpace(3, 2);
  private final Page page = new Page(1);

  @Test
  void startsWithNothingMapped() {
    assertThat(space.number()).isEqualTo(3);
    assertThat(space.pages()).isEqualTo(2);
    assertThat(space.walk(new Page(0))).isNull();
    assertThat(space.walk(page)).isNull();
  }

  @Test
  void mapsOnePage() {
    assertThat(space.map(page, new Frame(7))).isTrue();

    assertThat(space.walk(page)).isEqualTo(new Frame(7));
    assertThat(space.walk(new Page(0))).isNull();
  }

  @Test
  void refusesToMapOverAMapping() {
    space.map(page, new Frame(7));

    assertThat(space.map(page, new Frame(8))).isFalse();
    assertThat(space.walk(page)).isEqualTo(new Frame(7));
  }

  @Test
  void givesTheFrameToOneWhoClearsOnly() {
    space.map(page, new Frame(7));

    assertThat(space.clear(page)).isEqualTo(new Frame(7));
    assertThat(space.clear(page)).isNull();
    assertThat(space.walk(page)).isNull();
  }

  @Test
  void mapsAgainAfterClear() {
    space.map(page, new Frame(7));
    space.clear(page);

    assertThat(space.map(page, new Frame(8))).isTrue();
    assertThat(space.walk(page)).isEqualTo(new Frame(8));
  }
}
