package pageflip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pageflip.conformance.manifest.Manifest;
import pageflip.conformance.manifest.Model;
import pageflip.prover.proof.Prover;
import pageflip.prover.proof.Result;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Specification;

/** Proves the invariants of specifications, and that they refine their parents. */
final class ProofChecks {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int FAILURES_TOLD = 3;
  private static final String SUFFIX = ".cfg";

  private final Path specs;
  private final Terminal terminal;
  private final int timeoutMillis;

  /**
   * @param timeoutMillis how long to try each obligation
   */
  ProofChecks(Path specs, Terminal terminal, int timeoutMillis) {
    this.specs = specs;
    this.terminal = terminal;
    this.timeoutMillis = timeoutMillis;
  }

  /** The specifications that have something to prove: first those without models, then in order. */
  List<String> all(Manifest manifest) {
    List<String> order = manifest.models().stream().map(Model::protocol).distinct().toList();
    try (Stream<Path> files = Files.list(specs.resolve("proofs"))) {
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

  /** Proves what there is to prove of each, prints a table, and returns how many failed. */
  int run(List<String> specifications) {
    Columns columns =
        new Columns("<proofs", "obligations", "proved", "time", "<checker", "<verdict");
    List<Result> failures = new ArrayList<>();
    int failed = 0;
    try (Terminal.Progress progress = terminal.progress("proofs")) {
      for (String name : specifications) {
        long start = System.nanoTime();
        List<Result> results = prove(name);
        List<Result> open = results.stream().filter(result -> !result.proved()).toList();
        failures.addAll(open);
        failed += open.isEmpty() ? 0 : 1;
        columns.row(
            name,
            Columns.count(results.size()),
            Columns.count(results.size() - open.size()),
            Columns.seconds(System.nanoTime() - start),
            "prover, Z3",
            open.isEmpty() ? "proved" : "NOT proved");
        progress.at(specifications.indexOf(name) + 1, specifications.size());
      }
    }
    columns.lines().forEach(terminal::line);
    for (Result failure : failures.subList(0, Math.min(FAILURES_TOLD, failures.size()))) {
      terminal.line(terminal.bad(failure.obligation() + " is not proved"));
      failure.story().lines().forEach(terminal::line);
    }
    if (failures.size() > FAILURES_TOLD) {
      failures.subList(FAILURES_TOLD, failures.size()).stream()
          .map(failure -> failure.obligation() + " is not proved")
          .forEach(line -> terminal.line(terminal.bad(line)));
    }
    return failed;
  }

  private List<Result> prove(String name) {
    Path module = specs.resolve("proofs/" + name + "Invariant.tla");
    Path config = specs.resolve("proofs/" + name + SUFFIX);
    Specification specification = Specification.read(module, List.of(specs));
    return new Prover(specification, Configuration.read(config), Set.of(), timeoutMillis)
        .prove(THREADS, result -> {});
  }
}
