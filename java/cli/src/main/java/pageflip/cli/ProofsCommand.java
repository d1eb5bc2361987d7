package pageflip.cli;

import java.util.List;
import java.util.concurrent.Callable;
import pageflip.conformance.manifest.ManifestError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Proofs for constants of any size. */
@Command(
    name = "proofs",
    description =
        "Proves the invariants, and the refinement of parents, for constants of any size.")
final class ProofsCommand implements Callable<Integer> {
  /** Long enough that a slow machine does not fail what holds. */
  static final int TIMEOUT_MILLIS = 20_000;

  @ParentCommand private Main main;

  @Option(names = "--spec", description = "only this specification", defaultValue = "")
  private String spec;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.standard();
    ProofChecks checks = new ProofChecks(main.specs(), terminal, TIMEOUT_MILLIS);
    List<String> all = checks.all(main.manifest());
    if (!spec.isEmpty() && !all.contains(spec)) {
      throw new ManifestError(
          "nothing is proved of SPEC=%s; there are %s".formatted(spec, String.join(", ", all)));
    }
    List<String> asked = spec.isEmpty() ? all : List.of(spec);
    int failed = checks.run(asked);
    return terminal.verdict(asked.size() - failed, failed);
  }
}
