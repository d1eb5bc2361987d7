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
 * that ends with {@code explained} is an order that the specification allows; if {@code
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
      Recorded == <<
      %s
      >>

      \\* The state that each run ended in; one without variables claims nothing.
      Rest == <<
      %s
      >>

      \\* The end of a step without a response: it may have no effect.
      Never == -1

      VARIABLES
          freeRun,   \\* which run this is
          position,  \\* how many steps of each thread have been taken
          explained  \\* all have been, and the state is that of the run's end

      SpecificationVars == <<%s>>

      Threads == 1..Len(Recorded[freeRun])
      IsLeft(t) == position[t] < Len(Recorded[freeRun][t])
      Step(t) == Recorded[freeRun][t][position[t] + 1]

      Take(step) ==
      %s

      \\* No step that is left was over before this one began.
      MayBeNext(t) ==
          /\\ IsLeft(t)
          /\\ \\A u \\in Threads \\ {t} : IsLeft(u) =>
                 Step(u).end = Never \\/ Step(u).end >= Step(t).begin

      Happens(t) == MayBeNext(t) /\\ Step(t).happened /\\ Take(Step(t))

      \\* A refusal changes nothing: where it may come next and fits, it need not wait.
      Refused == {t \\in Threads : MayBeNext(t) /\\ ~Step(t).happened /\\ ~ENABLED Take(Step(t))}

      IsAtRest ==
          \\A name \\in DOMAIN Rest[freeRun] : CASE
      %s

      FreeInit ==
          /\\ Init
          /\\ freeRun \\in 1..Len(Recorded)
          /\\ position = [t \\in Threads |-> 0]
          /\\ explained = FALSE

      FreeNext ==
          \\/ LET refused == Refused IN
             IF refused # {}
             THEN /\\ position' = [t \\in Threads |-> position[t] + IF t \\in refused THEN 1 ELSE 0]
                  /\\ UNCHANGED <<SpecificationVars, freeRun, explained>>
             ELSE \\E t \\in Threads :
                  /\\ Happens(t)
                  /\\ position' = [position EXCEPT ![t] = @ + 1]
                  /\\ UNCHANGED <<freeRun, explained>>
          \\/ /\\ \\A t \\in Threads : IsLeft(t) => Step(t).end = Never
             /\\ ~explained /\\ IsAtRest
             /\\ explained' = TRUE
             /\\ UNCHANGED <<SpecificationVars, freeRun, position>>

      FreeSpec == FreeInit /\\ [][FreeNext]_<<SpecificationVars, freeRun, position, explained>>

      Unexplained == ~explained
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
            .map(v -> "        name = \"%1$s\" -> %1$s = Rest[freeRun].%1$s".formatted(v))
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
                .mapToObj("step.of[%s]"::formatted)
                .collect(Collectors.joining(", ", "(", ")"));
    return "    \\/ step.action = \"%1$s\" /\\ %1$s%2$s".formatted(name, arguments);
  }
}
