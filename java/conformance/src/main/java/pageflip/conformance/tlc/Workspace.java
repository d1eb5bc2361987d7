package pageflip.conformance.tlc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A temporary folder that is gone when the run is, also if the program is stopped in the middle.
 */
final class Workspace implements AutoCloseable {
  private final Path root;
  private final Thread atExit;

  Workspace() throws IOException {
    this.root = Files.createTempDirectory("pageflip-tlc");
    this.atExit = new Thread(this::deleteWhileInUse);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException alreadyStopping) {
      // the hook deletes once more, and finds nothing
    }
  }

  /** TLC may still be writing, and bring back what was deleted. */
  private void deleteWhileInUse() {
    for (int tries = 0; tries < 5 && Files.exists(root); tries++) {
      try {
        delete();
      } catch (UncheckedIOException inUse) {
        Thread.onSpinWait();
      }
    }
  }

  private void delete() {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException goneMeanwhile) {
      // TLC tidies up too
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot delete " + root, failure);
    }
  }
}
