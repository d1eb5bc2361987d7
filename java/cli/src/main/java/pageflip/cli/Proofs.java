package pageflip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pageflip.conformance.manifest.Manifest;
import pageflip.conformance.manifest.Model;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Specification;

/**
 * What there is to prove, and where it is written.
 *
 * @param specs the folder of the specifications; proofs are in its folder {@code proofs}
 */
record Proofs(Path specs) {
  private static final String SUFFIX = ".cfg";

  /** The specifications that have something to prove: first those without models, then in order. */
  List<String> names(Manifest manifest) {
    List<String> order = manifest.models().stream().map(Model::protocol).distinct().toList();
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted(Comparator.<String>comparingInt(order::indexOf).thenComparing(name -> name))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A specification with its invariant. */
  Specification specification(String name) {
    return Specification.read(
        folder().resolve(name + "Invariant.tla"),
        List.of(specs),
        configuration(name).replacements());
  }

  /** What is to be proved of it. */
  Configuration configuration(String name) {
    return Configuration.read(folder().resolve(name + SUFFIX));
  }

  /** The module with its proof. */
  Path written(String name) {
    return folder().resolve(name + "_proofs.tla");
  }

  /** A module with lemmas that proofs share. */
  Path lemmas(String module) {
    return folder().resolve(module + ".tla");
  }

  /** Where proofs find what they extend. */
  List<Path> libraries() {
    return List.of(specs, folder());
  }

  private Path folder() {
    return specs.resolve("proofs");
  }
}
