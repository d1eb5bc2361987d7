package pageflip.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import pageflip.conformance.manifest.Band;
import pageflip.conformance.manifest.ManifestError;
import pageflip.conformance.manifest.Model;
import pageflip.conformance.tlc.Tlc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** TLC by the manifest. */
@Command(name = "tlc", description = "Runs TLC on the models of the manifest.")
final class TlcCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--spec", description = "only this specification", defaultValue = "")
  private String spec;

  @Option(names = "--band", description = "quick or full", defaultValue = "quick")
  private Band band;

  @Override
  public Integer call() {
    List<Model> models =
        main.manifest().modelsOf(spec).stream().filter(model -> model.band() == band).toList();
    if (models.isEmpty()) {
      throw new ManifestError(
          "%s has no model in BAND=%s".formatted(spec, band.name().toLowerCase(Locale.ROOT)));
    }
    Terminal terminal = Terminal.standard();
    int failed = new ModelChecks(new Tlc(main.library()), terminal).run(models);
    return terminal.verdict(models.size() - failed, failed);
  }
}
