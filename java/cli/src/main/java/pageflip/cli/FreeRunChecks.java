package pageflip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import pageflip.bindings.Bindings;
import pageflip.conformance.free.Corruption;
import pageflip.conformance.free.FreeRuns;
import pageflip.conformance.free.Recording;
import pageflip.conformance.free.Rejection;
import pageflip.conformance.free.TlcJudge;
import pageflip.conformance.free.Validator;
import pageflip.conformance.free.Verdict;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.models.Model;
import pageflip.conformance.tlc.Tlc;
import pageflip.weaver.Rewrite;

/** Runs the Java free, holds it against the smallest graph of each specification, and TLC too. */
final class FreeRunChecks {
  /** Its binding keeps a history of single steps, which a call of several would leave out. */
  private static final Set<String> LEFT_OUT = Set.of("ProtocolOffload");

  private static final int CALLS = 15; // of each thread
  private static final int TOGETHER = 40; // corrupted runs in one module
  private static final int MOST_TRIES = 20; // for each run that is wanted

  private final List<Path> library;
  private final Terminal terminal;

  FreeRunChecks(List<Path> library, Terminal terminal) {
    this.library = library;
    this.terminal = terminal;
  }

  /** The model with the fewest edges of each specification that can run free. */
  static List<Model> smallest(List<Model> models) {
    Map<String, Model> smallest = new LinkedHashMap<>();
    models.stream()
        .filter(Model::hasConformance)
        .filter(model -> !LEFT_OUT.contains(model.specification()))
        .sorted(Comparator.comparing(model -> model.expected().edges()))
        .forEach(model -> smallest.putIfAbsent(model.specification(), model));
    return models.stream().filter(smallest::containsValue).toList();
  }

  /** What came of one specification; counts only grow. */
  private static final class Tally {
    private int explained;
    private int sequential;
    private long steps;
    private double overlap;
    private int impossible;
    private int possible;
    private int disagreements;
    private long validatorNanos;
    private long tlcNanos;
    private Rejection rejection; // the first; null if there is none

    boolean passed(int runs) {
      return rejection == null && disagreements == 0 && explained == runs;
    }
  }

  /** Checks all, prints the table and the first rejection of each, and returns how many failed. */
  int run(List<Model> models, int runs, long seed) {
    Columns table =
        new Columns(
            "<free runs",
            "explained",
            "sequential",
            "steps",
            "overlap",
            "corrupted",
            "impossible",
            "disagree",
            "validator",
            "TLC",
            "<  verdict");
    List<String> stories = new ArrayList<>();
    int failed = 0;
    for (Model model : models) {
      Tally tally = new Tally();
      check(model, runs, seed, tally);
      table.row(
          model.name(),
          Columns.count(tally.explained),
          Columns.count(tally.sequential),
          Columns.count(tally.steps),
          Columns.ratio(tally.explained == 0 ? 0 : tally.overlap / tally.explained),
          Columns.count(tally.possible + tally.impossible),
          Columns.count(tally.impossible),
          Columns.count(tally.disagreements),
          Columns.seconds(tally.validatorNanos),
          Columns.seconds(tally.tlcNanos),
          tally.passed(runs) ? "  linearizable" : "  FAILED");
      if (tally.rejection != null) {
        stories.add(model.name() + ": " + tally.rejection.explanation());
      }
      failed += tally.passed(runs) ? 0 : 1;
    }
    List<String> lines = table.lines();
    terminal.line(terminal.bold(lines.get(0)));
    lines.subList(1, lines.size()).forEach(terminal::line);
    stories.forEach(story -> terminal.line(terminal.bad(story)));
    return failed;
  }

  private void check(Model model, int runs, long firstSeed, Tally tally) {
    GraphBuilder builder = new GraphBuilder();
    new Tlc(library).check(model.module(), model.writtenConfig(), 1, builder);
    StateGraph graph = builder.build();
    FreeRuns free =
        new FreeRuns(Bindings.code(model.specification(), Rewrite.NONE).orElseThrow(), graph);
    Validator validator = new Validator(graph);
    TlcJudge judge = new TlcJudge(library, model.module(), model.writtenConfig(), graph);
    SplittableRandom random = new SplittableRandom(firstSeed);
    List<Recording> corrupted = new ArrayList<>();
    try (Terminal.Progress progress = terminal.progress(model.name())) {
      for (long seed = firstSeed;
          tally.explained < runs && seed < firstSeed + (long) runs * MOST_TRIES;
          seed++) {
        progress.at(tally.explained, runs);
        Recording run = free.record(seed, CALLS);
        if (!explain(graph, validator, run, tally)) {
          continue;
        }
        if (tally.explained % 10 == 0) {
          Corruption[] all = Corruption.values();
          all[random.nextInt(all.length)].of(graph, run, random).ifPresent(corrupted::add);
        }
        if (corrupted.size() == TOGETHER || tally.explained == runs) {
          compare(validator, judge, corrupted, tally);
          corrupted.clear();
        }
      }
    }
  }

  /** Whether the run overlaps enough and is explained. */
  private static boolean explain(
      StateGraph graph, Validator validator, Recording run, Tally tally) {
    long start = System.nanoTime();
    Verdict verdict = validator.judge(run);
    tally.validatorNanos += System.nanoTime() - start;
    if (verdict instanceof Verdict.Sequential) {
      tally.sequential++;
    } else if (verdict instanceof Verdict.Explained) {
      tally.explained++;
      tally.steps += run.size();
      tally.overlap += run.overlap();
      return true;
    } else if (tally.rejection == null) {
      tally.rejection = Rejection.ofShortest(graph, validator, run);
    }
    return false;
  }

  private static void compare(
      Validator validator, TlcJudge judge, List<Recording> corrupted, Tally tally) {
    if (corrupted.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    BitSet possible = judge.explained(corrupted);
    tally.tlcNanos += System.nanoTime() - start;
    for (int i = 0; i < corrupted.size(); i++) {
      boolean explained = validator.explain(corrupted.get(i)) instanceof Verdict.Explained;
      tally.disagreements += explained == possible.get(i) ? 0 : 1;
      tally.possible += possible.get(i) ? 1 : 0;
      tally.impossible += possible.get(i) ? 0 : 1;
    }
  }
}
