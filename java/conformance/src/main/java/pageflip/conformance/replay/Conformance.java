package pageflip.conformance.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.graph.TracePlanner;
import pageflip.weaver.Rewrite;
import pageflip.weaver.WeavingClassLoader;

/**
 * Holds code against every edge of a specification's graph.
 *
 * <p>At every node the code's state, as the binding projects it, must be the specification's; every
 * enabled action must happen and lead where the edge leads; every disabled action must refuse and
 * change nothing.
 */
public final class Conformance {
  /** Hears how far it has come. */
  @FunctionalInterface
  public interface Progress {
    /** Called now and then, by several threads. */
    void at(long edgesDone, long edges);
  }

  private final List<String> woven;
  private final String bindingClass;
  private final Rewrite rewrite;

  /**
   * @param bindingClass the name of a class that implements {@link Binding} and has a constructor
   *     without arguments
   * @param woven prefixes of the names of the classes to weave: the code under test, the binding,
   *     and whatever else touches the code's objects
   */
  public Conformance(String bindingClass, List<String> woven) {
    this(bindingClass, woven, Rewrite.NONE);
  }

  /** The same, for code with {@code rewrite} applied to it: would a fault be noticed? */
  public Conformance(String bindingClass, List<String> woven, Rewrite rewrite) {
    this.rewrite = rewrite;
    this.bindingClass = bindingClass;
    this.woven = List.copyOf(woven);
  }

  /** Exercises every edge, or stops at the first divergence. */
  public Report check(StateGraph graph, Progress progress) {
    long start = System.nanoTime();
    Prepared<?> prepared = new Prepared<>(graph, load());
    TracePlanner planner = new TracePlanner(graph);
    AtomicReference<Divergence> divergence = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicLong traces = new AtomicLong();
    List<Conductor<?>> conductors = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      Conductor<?> conductor = new Conductor<>(prepared, i);
      conductors.add(conductor);
      threads.add(
          Threads.start(
              "conductor-" + i,
              i,
              () -> {
                try {
                  conduct(conductor, planner, divergence, failure, traces, progress, graph);
                } catch (Throwable broken) {
                  failure.compareAndSet(null, broken);
                }
              }));
    }
    threads.forEach(Conformance::join);
    rethrow(failure.get());
    return new Report(
        graph.nodes(),
        graph.edges(),
        traces.get(),
        conductors.stream().mapToLong(Conductor::steps).sum(),
        conductors.stream().mapToLong(Conductor::refusals).sum(),
        edgesByAction(graph),
        System.nanoTime() - start,
        Optional.ofNullable(divergence.get()));
  }

  private static void conduct(
      Conductor<?> conductor,
      TracePlanner planner,
      AtomicReference<Divergence> divergence,
      AtomicReference<Throwable> failure,
      AtomicLong traces,
      Progress progress,
      StateGraph graph) {
    Trace trace = planner.next();
    while (trace != null && divergence.get() == null && failure.get() == null) {
      conductor.replay(trace).ifPresent(found -> divergence.compareAndSet(null, found));
      traces.incrementAndGet();
      progress.at(graph.edges() - planner.left(), graph.edges());
      trace = planner.next();
    }
    conductor.dismissActors();
  }

  private Binding<?> load() {
    ClassLoader loader = new WeavingClassLoader(Conformance.class.getClassLoader(), woven, rewrite);
    try {
      return (Binding<?>) loader.loadClass(bindingClass).getConstructor().newInstance();
    } catch (ReflectiveOperationException absent) {
      throw new IllegalArgumentException("there is no binding " + bindingClass, absent);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
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

  private static Map<String, Long> edgesByAction(StateGraph graph) {
    Map<String, Long> counts = new TreeMap<>();
    for (Action action : graph.actions()) {
      counts.put(action.name(), 0L);
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      counts.merge(graph.actions().get(graph.action(edge)).name(), 1L, Long::sum);
    }
    return new LinkedHashMap<>(counts);
  }
}
