package pageflip.cli;

import java.util.List;
import java.util.concurrent.Callable;
import pageflip.conformance.manifest.Band;
import pageflip.conformance.manifest.Model;
import pageflip.conformance.tlc.Tlc;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The main job. */
@Command(
    name = "verify",
    description = "Runs TLC on every quick model, then exercises every edge on the Java.")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Override
  public Integer call() {
    List<Model> quick =
        main.manifest().models().stream().filter(model -> model.band() == Band.QUICK).toList();
    List<Model> bound = quick.stream().filter(Model::hasConformance).toList();
    Terminal terminal = Terminal.standard();
    Tlc tlc = new Tlc(List.of(main.specs()));
    List<Model> unbound = quick.stream().filter(model -> !model.hasConformance()).toList();
    int failed = new ModelChecks(tlc, terminal).run(unbound);
    terminal.line("");
    failed += new ConformanceChecks(tlc, terminal).run(bound); // TLC checks these, too
    return terminal.verdict(quick.size() - failed, failed);
  }
}
