package pageflip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes the README's tables anew. */
@Command(name = "tables", description = "Makes the generated tables of the README anew.")
final class TablesCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--readme", defaultValue = "README.md", description = "the file")
  private Path readme;

  @Override
  public Integer call() throws IOException {
    String before = Files.readString(readme);
    String after = new ReadmeTables(main.manifest()).refresh(before);
    if (!after.equals(before)) {
      Files.writeString(readme, after);
    }
    return 0;
  }
}
