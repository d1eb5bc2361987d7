package pageflip.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pageflip.conformance.models.ModelsError;
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

  @Option(
      names = "--tlapm",
      description = "the executable of TLAPS, which checks each proof as well",
      defaultValue = "")
  private String tlapm;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.standard();
    Optional<Tlapm> second =
        tlapm.isEmpty() ? Optional.empty() : Optional.of(new Tlapm(Path.of(tlapm)));
    Proofs proofs = new Proofs(main.specs());
    ProofChecks checks = new ProofChecks(proofs, terminal, TIMEOUT_MILLIS, second);
    List<String> all = proofs.names(main.models());
    if (!spec.isEmpty() && !all.contains(spec)) {
      throw new ModelsError(
          "nothing is proved of SPEC=%s; there are %s".formatted(spec, String.join(", ", all)));
    }
    List<String> asked = spec.isEmpty() ? all : List.of(spec);
    int failed = checks.run(asked);
    return terminal.verdict(asked.size() - failed, failed);
  }
}
