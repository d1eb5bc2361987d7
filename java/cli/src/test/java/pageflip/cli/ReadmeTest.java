package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import pageflip.conformance.manifest.Manifest;

class ReadmeTest {
  @Test
  void theTablesAreWhatTheyAreMadeFrom() throws IOException {
    String readme = Files.readString(Run.ROOT.resolve("README.md"));
    Manifest manifest = Manifest.read(Run.SPECS.resolve("manifest.json"));

    assertThat(new ReadmeTables(manifest).refresh(readme))
        .as("the README is stale: make tables")
        .isEqualTo(readme);
    assertThat(readme).contains("| `ClearPte` | `PageFlip.clearPte` |");
  }
}
