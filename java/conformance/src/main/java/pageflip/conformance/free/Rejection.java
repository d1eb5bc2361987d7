package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;

/**
 * Why a run cannot be explained, for people. Immutable.
 *
 * @param graph what it was held against
 * @param run the run
 * @param verdict what came of that
 */
public record Rejection(StateGraph graph, Recording run, Verdict.Unexplained verdict) {
  private static final int NANOS_PER_MICRO = 1_000;

  /** Of a run, made shorter first. */
  public static Rejection ofShortest(StateGraph graph, Validator validator, Recording run) {
    Recording shortest = new Shrinker(validator).shrink(run);
    return new Rejection(graph, shortest, (Verdict.Unexplained) validator.explain(shortest));
  }

  /** The first of the steps that come next; empty if only the state at rest does not fit. */
  public Optional<Action> misfit() {
    return verdict.misfits().stream()
        .min(Comparator.comparingLong(step -> step.event().end()))
        .map(step -> graph.actions().get(step.event().action()));
  }

  /** Of the actions that are allowed there, the one most like the {@link #misfit}. */
  public Optional<Action> nearest() {
    return misfit()
        .flatMap(
            action ->
                allowed().stream()
                    .filter(other -> likeness(action, other) > 0)
                    .max(Comparator.comparingInt(other -> likeness(action, other))));
  }

  /** What the specification allows where the longest part ends. */
  public List<Action> allowed() {
    BitSet allowed = new BitSet();
    int end = graph.firstEdge(verdict.node() + 1);
    for (int edge = graph.firstEdge(verdict.node()); edge < end; edge++) {
      allowed.set(graph.action(edge));
    }
    return allowed.stream().mapToObj(id -> graph.actions().get(id)).toList();
  }

  /** A name counts for more than all arguments. */
  private static int likeness(Action action, Action other) {
    int alike = action.name().equals(other.name()) ? 100 : 0;
    int arguments = Math.min(action.arguments().size(), other.arguments().size());
    for (int i = 0; i < arguments; i++) {
      alike += action.arguments().get(i).equals(other.arguments().get(i)) ? 1 : 0;
    }
    return alike;
  }

  /** All of it, in lines. */
  public String explanation() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s of %s steps can be put into an order that the specification allows, and then"
            .formatted(verdict.steps(), run.size()));
    verdict.misfits().forEach(step -> lines.add("  " + claim(step)));
    if (verdict.misfits().isEmpty()) {
      differences().forEach(lines::add);
    }
    lines.add("state");
    for (int i = 0; i < graph.variables().size(); i++) {
      lines.add("  " + graph.variables().get(i) + " = " + graph.value(verdict.node(), i));
    }
    allowed().forEach(action -> lines.add("allowed   " + action));
    nearest().ifPresent(action -> lines.add("nearest   " + action));
    lines.add("run, in microseconds");
    lines.addAll(timeline());
    return String.join("\n", lines);
  }

  private String claim(Verdict.Misfit step) {
    return "%s: %s %s"
        .formatted(
            run.threads().get(step.thread()),
            graph.actions().get(step.event().action()),
            step.event().happened()
                ? "happened, and is not allowed there"
                : "was refused, and is allowed there");
  }

  private List<String> differences() {
    List<Value> atRest = run.atRest().orElseThrow();
    return IntStream.range(0, atRest.size())
        .filter(i -> !atRest.get(i).equals(graph.value(verdict.node(), i)))
        .mapToObj(
            i ->
                "  %s is %s at rest, and by one such order %s"
                    .formatted(
                        graph.variables().get(i), atRest.get(i), graph.value(verdict.node(), i)))
        .toList();
  }

  private List<String> timeline() {
    long start =
        run.events().stream().flatMap(List::stream).mapToLong(Event::begin).min().orElse(0);
    record Line(long begin, String text) {}
    List<Line> lines = new ArrayList<>();
    for (int thread = 0; thread < run.threads().size(); thread++) {
      List<Event> events = run.events().get(thread);
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(i);
        lines.add(
            new Line(
                event.begin(),
                String.format(
                    Locale.ROOT,
                    "  %8d to %8s  %-22s %s%s%s",
                    (event.begin() - start) / NANOS_PER_MICRO,
                    event.isOver() ? (event.end() - start) / NANOS_PER_MICRO : "?",
                    run.threads().get(thread),
                    graph.actions().get(event.action()),
                    event.happened() ? "" : " refused",
                    i < verdict.taken().get(thread) ? "" : "   <- not explained")));
      }
    }
    return lines.stream().sorted(Comparator.comparingLong(Line::begin)).map(Line::text).toList();
  }
}
