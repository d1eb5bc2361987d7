package pageflip.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pageflip.bindings.Bindings;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.models.Model;
import pageflip.conformance.replay.Choices;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Report;
import pageflip.conformance.tlc.Tlc;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.tlc.TlcResult;

/** Holds the Java against every edge of the models that have a graph to hold it against. */
final class ConformanceChecks {
  private static final int WORKERS = Runtime.getRuntime().availableProcessors();

  private final Tlc tlc;
  private final Terminal terminal;

  ConformanceChecks(Tlc tlc, Terminal terminal) {
    this.tlc = tlc;
    this.terminal = terminal;
  }

  /**
   * What came of one model.
   *
   * @param plainNanos what TLC alone takes for the model
   * @param graphNanos what TLC takes when it streams the graph
   */
  private record Outcome(
      Model model, Report report, List<String> complaints, long plainNanos, long graphNanos) {
    boolean passed() {
      return complaints.isEmpty();
    }

    double ratio() {
      return (double) (graphNanos + report.nanos()) / plainNanos;
    }
  }

  /** Checks all, prints the tables, and returns how many failed. */
  int run(List<Model> models) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Model model : models) {
      outcomes.add(check(model));
    }
    Map<String, List<Outcome>> bySpecification = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      bySpecification
          .computeIfAbsent(outcome.model().specification(), name -> new ArrayList<>())
          .add(outcome);
    }
    bySpecification.forEach(ConformanceChecks::complainOfUntaken);
    printTotals(outcomes);
    outcomes.forEach(this::printChoices);
    bySpecification.forEach(this::printCoverage);
    for (Outcome outcome : outcomes) {
      outcome.complaints().forEach(complaint -> terminal.line(terminal.bad(complaint)));
      outcome.report().divergence().ifPresent(d -> terminal.line(terminal.bad(d.explanation())));
    }
    return (int) outcomes.stream().filter(outcome -> !outcome.passed()).count();
  }

  /** An action may be missing from one model of a specification, but not from all. */
  private static void complainOfUntaken(String specification, List<Outcome> outcomes) {
    Map<String, Long> edges = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      outcome.report().edgesByAction().forEach((action, n) -> edges.merge(action, n, Long::sum));
    }
    edges.forEach(
        (action, n) -> {
          if (n == 0) {
            outcomes
                .get(outcomes.size() - 1)
                .complaints()
                .add(
                    specification + ": no edge of any model is a " + action + ": widen the bounds");
          }
        });
  }

  private Outcome check(Model model) {
    Conformance conformance =
        Bindings.conformance(model.specification())
            .orElseThrow(
                () ->
                    new BindingError(
                        "the models declare edges for %s, and %s has no binding: write one, or remove the figure"
                            .formatted(model.name(), model.specification())));
    TlcListener nobody = new TlcListener() {};
    TlcResult plain = tlc.check(model.module(), model.writtenConfig(), WORKERS, nobody);
    GraphBuilder builder = new GraphBuilder();
    TlcResult streamed = tlc.check(model.module(), model.writtenConfig(), WORKERS, builder);
    StateGraph graph = builder.build();
    try (Terminal.Progress progress = terminal.progress(model.name())) {
      Report report = conformance.check(graph, progress::at);
      return new Outcome(
          model, report, complaints(model, plain, report), plain.nanos(), streamed.nanos());
    }
  }

  private static List<String> complaints(Model model, TlcResult plain, Report report) {
    List<String> complaints = new ArrayList<>();
    if (plain.verdict() != TlcResult.Verdict.SUCCESS) {
      complaints.add(model.name() + ": TLC ended with " + plain.verdict());
    }
    if (report.nodes() != model.expected().distinct()) {
      complaints.add(
          model.name()
              + ": nodes "
              + report.nodes()
              + ", and the models have "
              + model.expected().distinct());
    }
    if (report.edges() != model.expected().edges()) {
      complaints.add(
          model.name()
              + ": edges "
              + report.edges()
              + ", and the models have "
              + model.expected().edges());
    }
    report
        .divergence()
        .map(Divergence::kind)
        .ifPresent(kind -> complaints.add(model.name() + ": code and specification part"));
    return complaints;
  }

  private void printTotals(List<Outcome> outcomes) {
    Columns table =
        new Columns(
            "<conformance",
            "nodes",
            "edges",
            "traces",
            "steps",
            "refusals",
            "plain TLC",
            "all",
            "ratio",
            "<  verdict");
    for (Outcome outcome : outcomes) {
      Report report = outcome.report();
      table.row(
          outcome.model().name(),
          Columns.count(report.nodes()),
          Columns.count(report.edges()),
          Columns.count(report.traces()),
          Columns.count(report.steps()),
          Columns.count(report.refusals()),
          Columns.seconds(outcome.plainNanos()),
          Columns.seconds(outcome.graphNanos() + report.nanos()),
          Columns.ratio(outcome.ratio()),
          outcome.passed() ? "  " + everyEdge(report.choices()) : "  DIVERGES");
    }
    List<String> lines = table.lines();
    terminal.line(terminal.bold(lines.get(0)));
    lines.subList(1, lines.size()).forEach(terminal::line);
  }

  private static String everyEdge(Choices choices) {
    return choices.missing() == 0
        ? "every edge"
        : "every edge but " + Columns.count(choices.missing());
  }

  /** What of the results that a specification leaves open was seen. */
  private void printChoices(Outcome outcome) {
    Choices choices = outcome.report().choices();
    if (choices.results() == 0 || outcome.report().divergence().isPresent()) {
      return;
    }
    String model = "  " + outcome.model().name() + ": ";
    terminal.line(
        model
            + Columns.count(choices.results())
            + " edges are one of several results, of which the code may take either");
    choices.unseen().forEach(unseen -> terminal.line(model + unseen));
    if (choices.behind() > 0) {
      terminal.line(
          model + Columns.count(choices.behind()) + " edges lie behind results never seen");
    }
  }

  /** What was exercised of each action, a column a model. */
  private void printCoverage(String specification, List<Outcome> outcomes) {
    if (outcomes.stream().anyMatch(outcome -> outcome.report().divergence().isPresent())) {
      return;
    }
    List<String> heads = new ArrayList<>(List.of("<  edges of " + specification));
    outcomes.forEach(outcome -> heads.add(outcome.model().variant()));
    Columns table = new Columns(heads.toArray(String[]::new));
    for (String action : outcomes.get(0).report().edgesByAction().keySet()) {
      List<String> cells = new ArrayList<>(List.of("  " + action));
      for (Outcome outcome : outcomes) {
        long edges = outcome.report().edgesByAction().get(action);
        cells.add(edges == 0 ? "-" : Columns.count(edges));
      }
      table.row(cells.toArray(String[]::new));
    }
    table.lines().forEach(terminal::line);
  }
}
