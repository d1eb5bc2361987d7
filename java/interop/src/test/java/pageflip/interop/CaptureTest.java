package pageflip.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.stack.host.TransmitWay;

@Tag("slow")
class CaptureTest {
  private static final int FILE_HEADER = 24;
  private static final int RECORD_HEADER = 16;
  private static final int IPV4_TOTAL_LENGTH = 16;

  @TempDir static Path folder;

  private static Path capture;
  private static final List<Capture.Load> LOADS = new ArrayList<>();

  @BeforeAll
  static void captured() throws IOException {
    capture = folder.resolve("capture.pcap");
    Capture.write(capture, 2, LOADS::add);
  }

  @Test
  void everyTransmitWayIsInIt() {
    assertThat(LOADS).extracting(Capture.Load::way).containsExactly(TransmitWay.values());
    assertThat(LOADS).allMatch(load -> load.packets() > load.messages());
  }

  @Test
  void tsharkFindsNothingWrongWithIt() throws IOException {
    Tshark.Verdict verdict = tshark().dissect(capture);

    assertThat(verdict.complaints()).isEmpty();
    assertThat(verdict.packets()).isEqualTo(LOADS.stream().mapToInt(Capture.Load::packets).sum());
  }

  @Test
  void tsharkFindsAChangedByte() throws IOException {
    byte[] bytes = Files.readAllBytes(capture);
    bytes[bytes.length - 1] ^= 1;

    assertThat(tshark().dissect(changed(bytes)).complaints()).hasSize(1);
  }

  @Test
  void tsharkFindsAHeaderThatClaimsMoreThanThereIs() throws IOException {
    byte[] bytes = Files.readAllBytes(capture);
    bytes[FILE_HEADER + RECORD_HEADER + IPV4_TOTAL_LENGTH] += 1;

    assertThat(tshark().dissect(changed(bytes)).complaints()).hasSize(1);
  }

  private static Path changed(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("changed.pcap"), bytes);
  }

  private static Tshark tshark() {
    Optional<Tshark> tshark = Tshark.installed();
    assumeTrue(tshark.isPresent(), "tshark is not installed");
    return tshark.orElseThrow();
  }
}
