package pageflip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pageflip.prover.proof.Prover;
import pageflip.prover.proof.Result;
import pageflip.prover.proof.WrittenProof;
import pageflip.prover.read.Specification;

/** Proves the invariants of specifications, and that they refine their parents. */
final class ProofChecks {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int FAILURES_TOLD = 3;

  private final Proofs proofs;
  private final Terminal terminal;
  private final int timeoutMillis;
  private final Optional<Tlapm> tlapm;

  /**
   * @param timeoutMillis how long to try each obligation
   * @param tlapm checks each proof as well, if it is there
   */
  ProofChecks(Proofs proofs, Terminal terminal, int timeoutMillis, Optional<Tlapm> tlapm) {
    this.proofs = proofs;
    this.terminal = terminal;
    this.timeoutMillis = timeoutMillis;
    this.tlapm = tlapm;
  }

  /** Proves what there is to prove of each, prints a table, and returns how many failed. */
  int run(List<String> specifications) {
    Columns columns =
        new Columns("<proofs", "obligations", "proved", "time", "<checker", "<verdict");
    List<Result> failures = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    int failed = 0;
    try (Terminal.Progress progress = terminal.progress("proofs")) {
      for (String name : specifications) {
        long start = System.nanoTime();
        WrittenProof written = written(name);
        List<Result> results = prove(name, written);
        List<Result> open = results.stream().filter(result -> !result.proved()).toList();
        Optional<Tlapm.Verdict> second = tlapm.map(program -> second(program, name, written));
        boolean proved =
            open.isEmpty() && second.map(verdict -> verdict.complaints().isEmpty()).orElse(true);
        failures.addAll(open);
        second.ifPresent(verdict -> complaints.addAll(verdict.complaints()));
        failed += proved ? 0 : 1;
        columns.row(
            name,
            Columns.count(results.size()),
            Columns.count(results.size() - open.size()),
            Columns.seconds(System.nanoTime() - start),
            "SANY, Z3" + second.map(ProofChecks::opinion).orElse(""),
            proved ? "proved" : "NOT proved");
        progress.at(specifications.indexOf(name) + 1, specifications.size());
      }
    }
    columns.lines().forEach(terminal::line);
    for (Result failure : failures.subList(0, Math.min(FAILURES_TOLD, failures.size()))) {
      terminal.line(terminal.bad(failure.obligation() + " is not proved"));
      failure.counterexample().lines().forEach(terminal::line);
    }
    if (failures.size() > FAILURES_TOLD) {
      failures.subList(FAILURES_TOLD, failures.size()).stream()
          .map(failure -> failure.obligation() + " is not proved")
          .forEach(line -> terminal.line(terminal.bad(line)));
    }
    complaints.forEach(complaint -> terminal.line(terminal.bad(complaint)));
    return failed;
  }

  private static String opinion(Tlapm.Verdict verdict) {
    return verdict.complaints().isEmpty()
        ? ", TLAPS (%s)".formatted(Columns.count(verdict.obligations()))
        : ", not TLAPS";
  }

  private Tlapm.Verdict second(Tlapm program, String name, WrittenProof written) {
    List<Path> modules = new ArrayList<>();
    written.lemmasFrom().stream().sorted().map(proofs::lemmas).forEach(modules::add);
    modules.add(proofs.written(name));
    return modules.stream()
        .map(module -> program.check(module, proofs.libraries(), THREADS))
        .reduce(Tlapm.Verdict.NOTHING, Tlapm.Verdict::and);
  }

  private WrittenProof written(String name) {
    Specification proof = Specification.read(proofs.written(name), proofs.libraries());
    return new WrittenProof(proof, proofs.specification(name), proofs.configuration(name));
  }

  private List<Result> prove(String name, WrittenProof written) {
    return new Prover(
            proofs.specification(name), proofs.configuration(name), Set.of(), timeoutMillis)
        .following(written)
        .prove(THREADS, result -> {});
  }
}
