package pageflip.cli;

import java.util.List;
import java.util.concurrent.Callable;
import pageflip.conformance.models.Band;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.ModelsError;
import pageflip.conformance.tlc.Tlc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Every edge. */
@Command(
    name = "conformance",
    description = "Exercises every edge of the specifications' graphs on the Java.")
final class ConformanceCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--spec", description = "only this specification", defaultValue = "")
  private String spec;

  @Option(names = "--band", description = "quick, or full: the long ones too")
  private Band band = Band.QUICK;

  @Override
  public Integer call() {
    List<Model> models =
        main.models().modelsOf(spec).stream()
            .filter(Model::hasConformance)
            .filter(model -> band == Band.FULL || model.band() == Band.QUICK)
            .toList();
    if (models.isEmpty()) {
      throw new ModelsError("SPEC=" + spec + " has no Java: no model of it has edges");
    }
    Terminal terminal = Terminal.standard();
    int failed = new ConformanceChecks(new Tlc(main.library()), terminal).run(models);
    return terminal.verdict(models.size() - failed, failed);
  }
}
