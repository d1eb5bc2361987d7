package pageflip.prover.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Modules that stand for those of TLAPS, for SANY to find where TLAPS is not installed. */
final class StandIns {
  static final Path FOLDER = unpacked();

  private StandIns() {}

  private static Path unpacked() {
    try (InputStream module = StandIns.class.getResourceAsStream("TLAPS.tla")) {
      Path folder = Files.createTempDirectory("modules");
      Path file = folder.resolve("TLAPS.tla");
      Files.copy(module, file);
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit(); // files go in the reverse of this order
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
