package pageflip.conformance.tlc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The modules that come with TLA+, as files.
 *
 * <p>TLC would unpack them itself, but under fixed names in the one temporary folder of the
 * machine, where parallel runs overwrite each other's.
 */
final class StandardModules {
  private static final List<String> NAMES =
      List.of(
          "Bags",
          "FiniteSets",
          "Integers",
          "Naturals",
          "Randomization",
          "RealTime",
          "Reals",
          "Sequences",
          "TLC",
          "Toolbox");

  private StandardModules() {}

  static void unpack(ClassLoader loader, Path folder) throws IOException {
    for (String name : NAMES) {
      try (InputStream in =
          loader.getResourceAsStream("tla2sany/StandardModules/" + name + ".tla")) {
        if (in != null) {
          Files.copy(in, folder.resolve(name + ".tla"));
        }
      }
    }
  }
}
