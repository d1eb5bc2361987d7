package pageflip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import pageflip.conformance.models.GeneratedFiles;
import pageflip.conformance.models.ModelsError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes anew all that is generated: cfg files, the manifest, the documents' tables. */
@Command(
    name = "tables",
    description = "Writes the cfg files, the manifest and the documents' tables anew.")
final class TablesCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--root", defaultValue = ".", description = "where the documents are")
  private Path root;

  @Override
  public Integer call() throws IOException {
    new GeneratedFiles(main.models()).write();
    DocumentTables tables = new DocumentTables(main.models(), new Proofs(main.specs()));
    List<String> all = new ArrayList<>();
    for (Path document : DocumentTables.documents(root)) {
      String before = Files.readString(document);
      String after = tables.refresh(before);
      all.add(after);
      if (!after.equals(before)) {
        Files.writeString(document, after);
      }
    }
    for (String table : tables.withoutPlace(all)) {
      throw new ModelsError(
          "no document has a place for the table \"%s\": put <!-- table: %s --> and <!-- end --> in one"
              .formatted(table, table));
    }
    return 0;
  }
}
