package pageflip.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.ModelsError;
import pageflip.conformance.tlc.Tlc;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.tlc.TlcResult;
import pageflip.conformance.value.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The counterexample of a failing model, step by step. */
@Command(
    name = "explain",
    description =
        "Shows the counterexample of a failing model, step by step; without one, lists them.")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--model", description = "a model that fails", defaultValue = "")
  private String name;

  @Option(names = "--spec", description = "list only its models", defaultValue = "")
  private String spec;

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      return list(main.models().modelsOf(spec));
    }
    Model model = main.models().model(name);
    ConstantsListener constants = new ConstantsListener();
    TlcResult result =
        new Tlc(main.library()).check(model.module(), model.writtenConfig(), 1, constants);
    if (result.trace().isEmpty()) {
      throw new ModelsError(
          "%s has no counterexample to explain: TLC ended with %s"
              .formatted(name, result.verdict()));
    }
    Terminal terminal = Terminal.standard();
    terminal.line(terminal.bold(name) + ": " + model.about());
    model.replacements().forEach((right, wrong) -> terminal.line("  " + right + " <- " + wrong));
    if (!model.source().isEmpty()) {
      terminal.line("  Source: " + model.source());
    }
    terminal.line("");
    new CounterexampleTable(result, constants.values).lines().forEach(terminal::line);
    terminal.line("");
    terminal.line(terminal.bad(ending(result)));
    return 0;
  }

  /** What there is to explain. */
  private static int list(List<Model> models) {
    Columns columns = new Columns("<MODEL=", "<kind", "<breaks", "<what happens");
    for (Model model : models) {
      if (model.mustFail()) {
        String kind = model.kind().name().toLowerCase(Locale.ROOT);
        columns.row(model.name(), kind, model.breaks(), model.about());
      }
    }
    columns.lines().forEach(Terminal.standard()::line);
    return 0;
  }

  private static String ending(TlcResult result) {
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
