package pageflip.stack.nic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The test vectors of RFC 3720, appendix B.4, read as numbers rather than as bytes on a wire. */
class Crc32cTest {
  @Test
  void zeroes() {
    assertThat(Crc32c.of(new byte[32])).isEqualTo(0x8A9136AA);
  }

  @Test
  void ascending() {
    byte[] bytes = new byte[32];
    for (int n = 0; n < bytes.length; n++) {
      bytes[n] = (byte) n;
    }

    assertThat(Crc32c.of(bytes)).isEqualTo(0x46DD794E);
  }
}
