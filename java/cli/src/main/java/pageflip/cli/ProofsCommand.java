package pageflip.cli;

import java.util.List;
import java.util.concurrent.Callable;
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
    List<String> all = spec.isEmpty() ? checks.all(main.manifest()) : List.of(spec);
    int failed = checks.run(all);
    return terminal.verdict(all.size() - failed, failed);
  }
}
