package pageflip.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import pageflip.conformance.manifest.ManifestError;
import pageflip.conformance.manifest.Model;
import pageflip.conformance.tlc.Tlc;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.tlc.TlcResult;
import pageflip.conformance.value.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The counterexample of a failing model, told step by step. */
@Command(name = "explain", description = "Tells the counterexample of a failing model.")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--model", required = true, description = "a model that fails")
  private String name;

  @Override
  public Integer call() {
    Model model = main.manifest().model(name);
    ConstantsListener constants = new ConstantsListener();
    TlcResult result = new Tlc(main.library()).check(model.module(), model.config(), 1, constants);
    if (result.trace().isEmpty()) {
      throw new ManifestError(
          "%s has no counterexample to explain: TLC ended with %s"
              .formatted(name, result.verdict()));
    }
    Terminal terminal = Terminal.standard();
    terminal.line(terminal.bold(name) + ": " + DocumentTables.about(model));
    terminal.line("");
    new Story(result, constants.values).lines().forEach(terminal::line);
    terminal.line("");
    terminal.line(terminal.bad(moral(result)));
    return 0;
  }

  private static String moral(TlcResult result) {
    int last = result.trace().size();
    return switch (result.verdict()) {
      case DEADLOCK_FAILURE -> "After step " + last + " nothing can happen any more: deadlock.";
      case LIVENESS_FAILURE -> "From step " + last + " it goes on like this for ever.";
      default -> "After step " + last + " " + result.violated() + " does not hold.";
    };
  }

  /** TLC tells of the constants only to those who want the graph. */
  private static final class ConstantsListener implements TlcListener {
    private Map<String, Value> values = Map.of();

    @Override
    public boolean wantsGraph() {
      return true;
    }

    @Override
    public void constants(Map<String, Value> constants) {
      values = constants;
    }
  }
}
