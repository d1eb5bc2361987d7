package pageflip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import pageflip.conformance.models.Kind;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.ModelsError;
import pageflip.conformance.tlc.Tlc;
import pageflip.conformance.tlc.TlcFailure;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.tlc.TlcResult;

/**
 * Runs TLC on models, several at a time and each with one worker, so that every figure is the same
 * on each run.
 */
final class ModelChecks {
  private static final TlcListener NOBODY = new TlcListener() {};

  private final Tlc tlc;
  private final Terminal terminal;

  ModelChecks(Tlc tlc, Terminal terminal) {
    this.tlc = tlc;
    this.terminal = terminal;
  }

  /** A model and what came of it: a result, or why there is none. */
  private record Outcome(Model model, TlcResult result, String failure) {
    List<String> differences() {
      return result == null ? List.of(failure) : model.differences(result);
    }
  }

  /** Checks all, prints a table, and returns how many did not come out as declared. */
  int run(List<Model> models) {
    List<Outcome> outcomes = check(models);
    Columns table =
        new Columns("<model", "states", "distinct", "depth", "time", "<  ends with", "<verdict");
    for (Outcome outcome : outcomes) {
      table.row(cells(outcome));
    }
    print(table, outcomes);
    long mistakes = models.stream().filter(m -> m.kind() == Kind.MISTAKE).count();
    long caught =
        outcomes.stream()
            .filter(o -> o.model().kind() == Kind.MISTAKE)
            .filter(o -> o.differences().isEmpty())
            .count();
    if (mistakes > 0) {
      terminal.line("mistakes caught: " + caught + " of " + mistakes);
    }
    return (int) outcomes.stream().filter(o -> !o.differences().isEmpty()).count();
  }

  private List<Outcome> check(List<Model> models) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Terminal.Progress progress = terminal.progress("TLC")) {
      List<Future<Outcome>> running = new ArrayList<>();
      for (Model model : models) {
        Callable<Outcome> check = () -> check(model);
        running.add(pool.submit(check));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : running) {
        outcomes.add(get(future));
        progress.at(outcomes.size(), models.size());
      }
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome check(Model model) {
    try {
      return new Outcome(model, tlc.check(model.module(), model.writtenConfig(), 1, NOBODY), "");
    } catch (TlcFailure | ModelsError failure) {
      return new Outcome(model, null, failure.getMessage());
    }
  }

  private static Outcome get(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  private static String[] cells(Outcome outcome) {
    TlcResult result = outcome.result();
    String verdict = outcome.differences().isEmpty() ? "as declared" : "NOT as declared";
    if (result == null) {
      return new String[] {outcome.model().name(), "-", "-", "-", "-", "  no result", verdict};
    }
    String end = result.violated().isEmpty() ? result.verdict().toString() : result.violated();
    return new String[] {
      outcome.model().name(),
      Columns.count(result.generated()),
      Columns.count(result.distinct()),
      result.depth() == 0 ? "-" : Columns.count(result.depth()),
      Columns.seconds(result.nanos()),
      "  " + end,
      verdict
    };
  }

  private void print(Columns table, List<Outcome> outcomes) {
    List<String> lines = table.lines();
    terminal.line(terminal.bold(lines.get(0)));
    for (int i = 0; i < outcomes.size(); i++) {
      List<String> differences = outcomes.get(i).differences();
      String line = lines.get(i + 1);
      terminal.line(differences.isEmpty() ? line : terminal.bad(line));
      differences.forEach(difference -> terminal.line("    " + difference));
    }
  }
}
