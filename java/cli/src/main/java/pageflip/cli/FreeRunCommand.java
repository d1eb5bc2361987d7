package pageflip.cli;

import java.util.List;
import java.util.concurrent.Callable;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.ModelsError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Free runs. */
@Command(
    name = "freerun",
    description = "Runs the Java free, and holds what it did against the specifications.")
final class FreeRunCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--spec", description = "only this specification", defaultValue = "")
  private String spec;

  @Option(
      names = "--runs",
      description = "how many of each specification; a tenth as many are corrupted",
      defaultValue = "100")
  private int runs;

  @Option(names = "--seed", description = "of the first run", defaultValue = "0")
  private long seed;

  @Override
  public Integer call() {
    List<Model> models = FreeRunChecks.smallest(main.models().modelsOf(spec));
    if (models.isEmpty()) {
      throw new ModelsError("SPEC=" + spec + " has no Java that can run free");
    }
    Terminal terminal = Terminal.standard();
    int failed = new FreeRunChecks(main.library(), terminal).run(models, runs, seed);
    return terminal.verdict(models.size() - failed, failed);
  }
}
