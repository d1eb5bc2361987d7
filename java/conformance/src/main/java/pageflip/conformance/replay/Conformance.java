package pageflip.conformance.replay;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.bound.WovenCode;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.step.Steps;
import pageflip.weaver.Rewrite;
import pageflip.weaver.StepMethod;

/**
 * Checks code against every edge of a specification's state graph.
 *
 * <p>At every node the variables, as the binding projects them from the code, must have the node's
 * values; every enabled action must happen and lead where the edge leads, or, where there are
 * several of the same action, where one of them does; every disabled action must be refused and
 * change nothing. A step that the engine could not watch or would change the outcome of is an
 * error: one within another one, on a thread of the code's own, or in a projection. Thread-safe; a
 * check uses as many threads as there are cores.
 */
public final class Conformance {
  /** Is told how far a check has come. */
  @FunctionalInterface
  public interface Progress {
    /** Called before each trace, by several threads at once. */
    void at(long edgesDone, long edges);
  }

  /** After so many seconds without a step the code is taken to be stuck. */
  private static final long PATIENCE_SECONDS = 20;

  private final WovenCode code;

  /**
   * @param bindingClass the name of a class that implements {@link Binding} and has a constructor
   *     without arguments
   * @param woven prefixes of the names of the classes to weave: the code under test, the binding,
   *     and whatever else touches the code's objects
   */
  public Conformance(String bindingClass, List<String> woven) {
    this(bindingClass, woven, Rewrite.NONE);
  }

  /** The same, with {@code rewrite} applied to the code, to see whether a fault is noticed. */
  public Conformance(String bindingClass, List<String> woven, Rewrite rewrite) {
    this(new WovenCode(bindingClass, woven, rewrite));
  }

  /** A check of {@code code}. */
  public Conformance(WovenCode code) {
    this.code = code;
  }

  /** The step methods of the code that the binding names. */
  public List<StepMethod> steps() {
    return WovenCode.steps(code.load());
  }

  /**
   * Exercises every edge, or stops at the first divergence.
   *
   * @throws BindingError if the binding does not fit the graph
   */
  public Report check(StateGraph graph, Progress progress) {
    Binding<?> binding = code.load();
    ReplaySession session = new ReplaySession(graph, progress);
    ClassLoader loader = binding.getClass().getClassLoader();
    Steps.listenElsewhere(loader, new StrayStep(session::fail));
    try {
      return check(graph, binding, session);
    } finally {
      Steps.listenElsewhere(loader, null);
    }
  }

  private static Report check(StateGraph graph, Binding<?> binding, ReplaySession session) {
    long start = System.nanoTime();
    BoundGraph<?> bound = new BoundGraph<>(graph, binding, WovenCode.steps(binding));
    List<TraceReplayer<?>> replayers = new ArrayList<>();
    for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
      replayers.add(new TraceReplayer<>(bound, session, core));
    }
    replayers.forEach(TraceReplayer::start);
    replayers.forEach(Conformance::await);
    rethrow(session.failure());
    List<ReplayCounts> counts =
        replayers.stream().<ReplayCounts>map(TraceReplayer::counts).toList();
    return new Report(
        graph.nodes(),
        graph.edges(),
        counts.stream().mapToLong(ReplayCounts::traces).sum(),
        counts.stream().mapToLong(ReplayCounts::steps).sum(),
        counts.stream().mapToLong(ReplayCounts::refusals).sum(),
        byAction(graph, counts, ReplayCounts::edges),
        byAction(graph, counts, ReplayCounts::refusals),
        session.choices(),
        System.nanoTime() - start,
        session.divergence());
  }

  /**
   * Exercises every edge from each heap that its node is reached with, or stops at the first
   * divergence.
   *
   * @param heaps so many heaps of one node are gone on from
   * @param leftOut says of a field that heaps which differ in it alone are the same
   * @throws BindingError if the binding does not fit the graph
   * @throws IllegalArgumentException if an action has several results in the graph
   */
  public HeapReport checkHeaps(StateGraph graph, int heaps, Predicate<Field> leftOut) {
    long start = System.nanoTime();
    HeapReplay<?> replay = new HeapReplay<>(bound(graph), new HeapDigest(leftOut), heaps);
    replay.run();
    return replay.report(System.nanoTime() - start);
  }

  /**
   * From every node of a graph lets the code run until it is at rest, or stops at the first
   * divergence.
   *
   * @param seed of the order in which whoever can go on does so
   * @throws BindingError if the binding does not fit the graph
   * @throws IllegalArgumentException if an action has several results in the graph
   */
  public ProgressReport checkProgress(StateGraph graph, long seed) {
    long start = System.nanoTime();
    ProgressReplay<?> replay = new ProgressReplay<>(bound(graph), seed);
    replay.run();
    return replay.report(System.nanoTime() - start);
  }

  private BoundGraph<?> bound(StateGraph graph) {
    Binding<?> binding = code.load();
    return new BoundGraph<>(graph, binding, WovenCode.steps(binding));
  }

  /** Waits for a replayer to finish; one that takes no step for very long never will. */
  private static void await(TraceReplayer<?> replayer) {
    try {
      long steps = -1;
      while (!replayer.finished().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        if (replayer.counts().steps() == steps) {
          replayer.reportStuck();
          return;
        }
        steps = replayer.counts().steps();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** What the replayers have counted of each action, by its index. */
  @FunctionalInterface
  private interface Count {
    long of(ReplayCounts replayer, int action);
  }

  private static Map<String, Long> byAction(
      StateGraph graph, List<ReplayCounts> replayers, Count count) {
    Map<String, Long> counts = new TreeMap<>();
    for (Action action : graph.actions()) {
      counts.put(action.name(), 0L);
    }
    for (int id = 0; id < graph.actions().size(); id++) {
      for (ReplayCounts replayer : replayers) {
        counts.merge(graph.actions().get(id).name(), count.of(replayer, id), Long::sum);
      }
    }
    return new LinkedHashMap<>(counts);
  }
}
