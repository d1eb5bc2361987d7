package pageflip.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import pageflip.conformance.models.Band;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.ModelsError;
import pageflip.conformance.tlc.Tlc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** TLC on the models. */
@Command(
    name = "tlc",
    description = "Runs TLC on the models, and holds what it finds against what they declare.")
final class TlcCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--spec", description = "only this specification", defaultValue = "")
  private String spec;

  @Option(names = "--band", description = "quick or full", defaultValue = "quick")
  private Band band;

  @Override
  public Integer call() {
    List<Model> models =
        main.models().modelsOf(spec).stream().filter(model -> model.band() == band).toList();
    if (models.isEmpty()) {
      throw new ModelsError(
          "%s has no model in BAND=%s".formatted(spec, band.name().toLowerCase(Locale.ROOT)));
    }
    Terminal terminal = Terminal.standard();
    int failed = new ModelChecks(new Tlc(main.library()), terminal).run(models);
    return terminal.verdict(models.size() - failed, failed);
  }
}
