package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhysicalMemoryTest {
  private final PhysicalMemory memory = new PhysicalMemory(2);
  private final Frame first = memory.frames().get(0);
  private final Frame second = memory.frames().get(1);

  @Test
  void startsWithZeroedFramesInOrder() {
    assertThat(memory.frames()).containsExactly(new Frame(0), new Frame(1));
    assertThat(memory.copy(first)).hasSize(Frame.BYTES).containsOnly(0);
  }

  @Test
  void storesWordsLittleEndian() {
    memory.write(first, 8, 0x0102030405060708L);

    byte[] bytes = memory.copy(first);
    assertThat(bytes[8]).isEqualTo((byte) 8);
    assertThat(bytes[15]).isEqualTo((byte) 1);
    assertThat(memory.read(first, 8)).isEqualTo(0x0102030405060708L);
  }

  @Test
  void keepsFramesApart() {
    memory.write(first, 0, -1);

    assertThat(memory.copy(second)).containsOnly(0);
  }

  @Test
  void reachesTheLastWordAndNoFurther() {
    memory.write(first, Frame.BYTES - Long.BYTES, 7);

    assertThat(memory.read(first, Frame.BYTES - Long.BYTES)).isEqualTo(7);
    assertThatThrownBy(() -> memory.write(first, Frame.BYTES - Long.BYTES + 1, 7))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void copyDoesNotFollowLaterStores() {
    byte[] before = memory.copy(first);

    memory.write(first, 0, -1);

    assertThat(before).containsOnly(0);
  }

  @Test
  void clearsTheWholeFrameAndNoOther() {
    memory.write(first, 0, -1);
    memory.write(first, Frame.BYTES - Long.BYTES, -1);
    memory.write(second, 0, -1);

    memory.clear(first);

    assertThat(memory.copy(first)).containsOnly(0);
    assertThat(memory.read(second, 0)).isEqualTo(-1);
  }

  @Test
  void saysWhichBytesAreOutsideAFrame() {
    PhysicalMemory small = new PhysicalMemory(1);
    Frame only = small.frames().get(0);
    assertThatThrownBy(() -> small.read(only, Frame.BYTES - Long.BYTES + 1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("8 bytes at offset 4089 are not within a frame of 4096 bytes");
    assertThatThrownBy(() -> small.write(only, -1, 1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("8 bytes at offset -1 are not within a frame of 4096 bytes");
    assertThatThrownBy(() -> small.write(only, 4090, new byte[7], 0, 7))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("7 bytes at offset 4090 are not within a frame of 4096 bytes");
  }

  @Test
  void saysWhichFrameThereIsNot() {
    PhysicalMemory small = new PhysicalMemory(1);
    assertThatThrownBy(() -> small.read(new Frame(1), 0))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("there is no frame 1 in a memory of 1 frames");
    assertThatThrownBy(() -> small.clear(new Frame(-1)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("there is no frame -1 in a memory of 1 frames");
  }
}
