package pageflip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pageflip.conformance.models.Band;
import pageflip.conformance.models.Model;
import pageflip.conformance.tlc.Tlc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The main job. */
@Command(
    name = "verify",
    description =
        "Runs TLC on every quick model, proves what is proved, and exercises every edge on the Java.")
final class VerifyCommand implements Callable<Integer> {
  /** The two halves, which are best run by JVMs with different compilers. */
  enum Half {
    TLC,
    CONFORMANCE
  }

  @ParentCommand private Main main;

  @Option(names = "--half", description = "only this one: ${COMPLETION-CANDIDATES}")
  private Half half;

  @Option(names = "--tally", description = "a file that passes counts on from half to half")
  private Path tally;

  @Override
  public Integer call() throws IOException {
    List<Model> quick =
        main.models().models().stream().filter(model -> model.band() == Band.QUICK).toList();
    List<Model> bound = quick.stream().filter(Model::hasConformance).toList();
    List<Model> unbound = quick.stream().filter(model -> !model.hasConformance()).toList();
    Terminal terminal = Terminal.standard();
    Tlc tlc = new Tlc(main.library());
    if (half == Half.TLC) {
      int failed = new ModelChecks(tlc, terminal).run(unbound);
      terminal.line("");
      Files.writeString(tally, Integer.toString(failed));
      return 0;
    }
    int failed =
        half == null
            ? new ModelChecks(tlc, terminal).run(unbound)
            : Integer.parseInt(Files.readString(tally));
    Proofs proofs = new Proofs(main.specs());
    ProofChecks checks =
        new ProofChecks(proofs, terminal, ProofsCommand.TIMEOUT_MILLIS, Optional.empty());
    List<String> proved = proofs.names(main.models());
    failed += checks.run(proved);
    terminal.line("");
    failed += new ConformanceChecks(tlc, terminal).run(bound); // TLC checks these, too
    return terminal.verdict(quick.size() + proved.size() - failed, failed);
  }
}
