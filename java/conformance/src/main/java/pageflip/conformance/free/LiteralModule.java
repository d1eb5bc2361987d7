package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;

/**
 * Runs as a TLA+ module that extends the specification's model: each run as a literal, and a
 * next-state relation that takes a run's steps in every order that its intervals allow. A behaviour
 * that ends with {@code freeExplained} is an order that the specification allows; if {@code
 * Unexplained} is an invariant, there is none.
 *
 * <p>Immutable.
 */
public final class LiteralModule {
  private static final String TEXT =
      """
      ---- MODULE %s ----
      EXTENDS %s, Integers, Sequences, TLC

      CONSTANTS %s

      \\* What each thread recorded; time has no unit, but an order.
      FreeRecorded == <<
      %s
      >>

      \\* The state that each run ended in; one without variables claims nothing.
      FreeRest == <<
      %s
      >>

      \\* The end of a step without a response: it may have no effect.
      FreeNever == -1

      VARIABLES
          freeRun,   \\* which run this is
          freePosition,  \\* how many steps of each thread have been taken
          freeExplained  \\* all have been, and the state is that of the run's end

      FreeSpecificationVars == <<%s>>

      FreeThreads == 1..Len(FreeRecorded[freeRun])
      FreeIsLeft(freeThread) == freePosition[freeThread] < Len(FreeRecorded[freeRun][freeThread])
      FreeStep(freeThread) == FreeRecorded[freeRun][freeThread][freePosition[freeThread] + 1]

      FreeTake(freeEvent) ==
      %s

      \\* No step that is left was over before this one began.
      FreeMayBeNext(freeThread) ==
          /\\ FreeIsLeft(freeThread)
          /\\ \\A freeOther \\in FreeThreads \\ {freeThread} : FreeIsLeft(freeOther) =>
                 FreeStep(freeOther).end = FreeNever \\/ FreeStep(freeOther).end >= FreeStep(freeThread).begin

      FreeHappens(freeThread) == FreeMayBeNext(freeThread) /\\ FreeStep(freeThread).happened /\\ FreeTake(FreeStep(freeThread))

      \\* A refusal changes nothing: where it may come next and fits, it need not wait.
      FreeRefused == {freeThread \\in FreeThreads : FreeMayBeNext(freeThread) /\\ ~FreeStep(freeThread).happened /\\ ~ENABLED FreeTake(FreeStep(freeThread))}

      FreeIsAtRest ==
          \\A freeName \\in DOMAIN FreeRest[freeRun] : CASE
      %s

      FreeInit ==
          /\\ Init
          /\\ freeRun \\in 1..Len(FreeRecorded)
          /\\ freePosition = [freeThread \\in FreeThreads |-> 0]
          /\\ freeExplained = FALSE

      FreeNext ==
          \\/ LET freeFitting == FreeRefused IN
             IF freeFitting # {}
             THEN /\\ freePosition' = [freeThread \\in FreeThreads |-> freePosition[freeThread] + IF freeThread \\in freeFitting THEN 1 ELSE 0]
                  /\\ UNCHANGED <<FreeSpecificationVars, freeRun, freeExplained>>
             ELSE \\E freeThread \\in FreeThreads :
                  /\\ FreeHappens(freeThread)
                  /\\ freePosition' = [freePosition EXCEPT ![freeThread] = @ + 1]
                  /\\ UNCHANGED <<freeRun, freeExplained>>
          \\/ /\\ \\A freeThread \\in FreeThreads : FreeIsLeft(freeThread) => FreeStep(freeThread).end = FreeNever
             /\\ ~freeExplained /\\ FreeIsAtRest
             /\\ freeExplained' = TRUE
             /\\ UNCHANGED <<FreeSpecificationVars, freeRun, freePosition>>

      FreeSpec == FreeInit /\\ [][FreeNext]_<<FreeSpecificationVars, freeRun, freePosition, freeExplained>>

      Unexplained == ~freeExplained
      ====
      """;

  private final StateGraph graph;
  private final String model;
  private final String config;

  /**
   * @param graph of the model that the runs were made with
   * @param model the name of the model's module
   * @param config the text of the model's cfg file
   */
  public LiteralModule(StateGraph graph, String model, String config) {
    this.graph = graph;
    this.model = model;
    this.config = config;
  }

  /** The text of the module with that name. */
  public String module(String name, List<Recording> runs) {
    return TEXT.formatted(
        name,
        model,
        String.join(", ", modelValues()),
        runs.stream().map(this::recorded).collect(Collectors.joining(",\n")),
        runs.stream().map(this::rest).collect(Collectors.joining(",\n")),
        String.join(", ", graph.variables()),
        actions(),
        graph.variables().stream()
            .map(v -> "        freeName = \"%1$s\" -> %1$s = FreeRest[freeRun].%1$s".formatted(v))
            .collect(Collectors.joining("\n     [] ")));
  }

  /**
   * The text of its cfg file.
   *
   * @param invariant whether {@code Unexplained} is one, so that TLC ends with the first order
   */
  public String config(boolean invariant) {
    String constants =
        config
            .lines()
            .dropWhile(line -> !line.startsWith("CONSTANTS"))
            .takeWhile(line -> !line.isBlank())
            .collect(Collectors.joining("\n"));
    String values =
        modelValues().stream()
            .map(value -> "    %1$s = %1$s".formatted(value))
            .collect(Collectors.joining("\n"));
    String constraint =
        config
            .lines()
            .filter(line -> line.startsWith("CONSTRAINT"))
            .collect(Collectors.joining("\n"));
    return "SPECIFICATION FreeSpec\n%s\n%s\n%s\nCHECK_DEADLOCK FALSE\n%s"
        .formatted(constants, values, constraint, invariant ? "INVARIANT Unexplained\n" : "");
  }

  /** The model values that are no constants of their own. */
  private SortedSet<String> modelValues() {
    SortedSet<String> names = new TreeSet<>();
    graph.constants().values().forEach(value -> addAtoms(value, names));
    names.removeAll(graph.constants().keySet());
    return names;
  }

  private static void addAtoms(Value value, Collection<String> names) {
    if (value instanceof Value.Atom atom) {
      names.add(atom.name());
    } else if (value instanceof Value.SetOf set) {
      set.elements().forEach(element -> addAtoms(element, names));
    } else if (value instanceof Value.Fun function) {
      function.domain().forEach(argument -> addAtoms(argument, names));
      function.domain().forEach(argument -> addAtoms(function.apply(argument), names));
    }
  }

  /** The clock's error is in the ends, so that the module need not know of it. */
  private String recorded(Recording run) {
    List<Long> times =
        run.events().stream()
            .flatMap(List::stream)
            .flatMap(event -> Stream.of(event.begin(), event.end() + Event.CLOCK_ERROR))
            .distinct()
            .sorted()
            .toList();
    Map<Long, Integer> rank = new LinkedHashMap<>();
    times.forEach(time -> rank.put(time, rank.size()));
    return run.events().stream()
        .map(
            events ->
                events.stream()
                    .map(event -> recorded(event, rank))
                    .collect(Collectors.joining(",\n", "    <<\n", "\n    >>")))
        .collect(Collectors.joining(",\n", "  <<\n", "\n  >>"));
  }

  private String recorded(Event event, Map<Long, Integer> rank) {
    return "      [action |-> \"%s\", of |-> %s, happened |-> %s, begin |-> %s, end |-> %s]"
        .formatted(
            graph.actions().get(event.action()).name(),
            Value.sequence(graph.actions().get(event.action()).arguments()),
            event.happened() ? "TRUE" : "FALSE",
            rank.get(event.begin()),
            event.isOver() ? rank.get(event.end() + Event.CLOCK_ERROR) : -1);
  }

  private String rest(Recording run) {
    if (run.atRest().isEmpty()) {
      return "  <<>>";
    }
    List<Value> values = run.atRest().get();
    return IntStream.range(0, values.size())
        .mapToObj(i -> graph.variables().get(i) + " |-> " + values.get(i))
        .collect(Collectors.joining(",\n   ", "  [", "]"));
  }

  private String actions() {
    Map<String, Integer> arities = new LinkedHashMap<>();
    graph.actions().forEach(action -> arities.put(action.name(), action.arguments().size()));
    List<String> lines = new ArrayList<>();
    arities.forEach((name, arity) -> lines.add(action(name, arity)));
    return String.join("\n", lines);
  }

  private static String action(String name, int arity) {
    String arguments =
        arity == 0
            ? ""
            : IntStream.rangeClosed(1, arity)
                .mapToObj("freeEvent.of[%s]"::formatted)
                .collect(Collectors.joining(", ", "(", ")"));
    return "    \\/ freeEvent.action = \"%1$s\" /\\ %1$s%2$s".formatted(name, arguments);
  }
}
