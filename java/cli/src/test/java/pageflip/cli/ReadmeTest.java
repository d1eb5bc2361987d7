package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pageflip.conformance.models.GeneratedFiles;
import pageflip.conformance.models.Models;

class ReadmeTest {
  private final DocumentTables tables =
      new DocumentTables(Models.read(Run.SPECS), new Proofs(Run.SPECS));

  @Test
  void theTablesAreWhatTheyAreMadeFrom() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path document : DocumentTables.documents(Run.ROOT)) {
      String text = Files.readString(document);
      assertThat(tables.refresh(text)).as(document + " is stale: make tables").isEqualTo(text);
      all.add(text);
    }

    assertThat(tables.withoutPlace(all)).isEmpty();
    assertThat(String.join("", all)).contains("| `ClearPte` | `PageFlip.clearPte` |");
  }

  @Test
  void theGeneratedFilesAreWhatTheyAreMadeFrom() {
    assertThat(new GeneratedFiles(Models.read(Run.SPECS)).stale())
        .as("stale: make tables")
        .isEmpty();
  }

  @Test
  void aStaleTableIsMadeAnew() {
    String stale = "before\n<!-- table: models -->\n\nold\n\n<!-- end -->\nafter\n";

    assertThat(tables.refresh(stale))
        .startsWith("before\n<!-- table: models -->\n\n| model |")
        .endsWith("|\n\n<!-- end -->\nafter\n")
        .doesNotContain("old");
  }
}
