package pageflip.stack.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PcapTest {
  private static final long MICROS = 1_766_000_000_123_456L;

  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll @Size(max = 5) List<@Size(max = 100) byte[]> frames)
      throws IOException {
    try (PcapReader reader = read(written(frames))) {
      for (byte[] frame : frames) {
        PcapReader.Captured captured = reader.next();
        assertThat(captured.micros()).isEqualTo(MICROS);
        assertThat(captured.bytes()).isEqualTo(frame);
      }
      assertThat(reader.next()).isNull();
    }
  }

  @Test
  void bigEndianNanosecondsAreRead() throws IOException {
    ByteBuffer file = ByteBuffer.allocate(24 + 16 + 1);
    file.putInt(0xa1b23c4d).putShort((short) 2).putShort((short) 4).putInt(0).putInt(0);
    file.putInt(65535).putInt(1);
    file.putInt(2).putInt(7_000).putInt(1).putInt(1).put((byte) 9);
    try (PcapReader reader = read(file.array())) {
      PcapReader.Captured captured = reader.next();
      assertThat(captured.micros()).isEqualTo(2_000_007);
      assertThat(captured.bytes()).containsExactly(9);
    }
  }

  @Test
  void whatIsNoCaptureIsRefusedInOneLine() throws IOException {
    byte[] good = written(List.of(new byte[10]));
    refuses(new byte[3], "no pcap file: it ends within its header");
    refuses(new byte[24], "no pcap file: it begins with 00000000");
    refuses(with(good, 20, (byte) 113), "a capture of link type 113, not of Ethernet (1)");
    refuses(Arrays.copyOf(good, 30), "the capture ends within the frame at byte 24");
    refuses(Arrays.copyOf(good, 45), "the capture ends within the frame at byte 24");
    refuses(with(good, 35, (byte) -1), "the frame at byte 24 claims -16777206 bytes");
  }

  private static void refuses(byte[] file, String message) {
    assertThatThrownBy(
            () -> {
              try (PcapReader reader = read(file)) {
                reader.next();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage(message);
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    byte[] changed = bytes.clone();
    changed[at] = value;
    return changed;
  }

  private static PcapReader read(byte[] file) throws IOException {
    return new PcapReader(new ByteArrayInputStream(file));
  }

  private static byte[] written(List<byte[]> frames) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PcapWriter writer = new PcapWriter(file)) {
      for (byte[] frame : frames) {
        writer.write(MICROS, frame);
      }
    }
    return file.toByteArray();
  }
}
