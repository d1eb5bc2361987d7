package pageflip.conformance.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.weaver.Rewrite;
import pageflip.weaver.StepMethod;
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

  private static final long PATIENCE_SECONDS = 20;

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

  /** The methods that take the specification's steps. */
  public List<StepMethod> steps() {
    return Prepared.steps(load());
  }

  /** Exercises every edge, or stops at the first divergence. */
  public Report check(StateGraph graph, Progress progress) {
    long start = System.nanoTime();
    Prepared<?> prepared = new Prepared<>(graph, load());
    Course course = new Course(graph, progress);
    List<Conductor<?>> conductors = new ArrayList<>();
    for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
      conductors.add(new Conductor<>(prepared, course, core));
    }
    conductors.forEach(Conductor::start);
    conductors.forEach(conductor -> await(conductor));
    rethrow(course.failure());
    return new Report(
        graph.nodes(),
        graph.edges(),
        conductors.stream().mapToLong(Conductor::traces).sum(),
        conductors.stream().mapToLong(Conductor::steps).sum(),
        conductors.stream().mapToLong(Conductor::refusals).sum(),
        edgesByAction(graph, conductors),
        System.nanoTime() - start,
        course.divergence());
  }

  /** Waits for a conductor to finish; one that takes no step for very long never will. */
  private static void await(Conductor<?> conductor) {
    try {
      long steps = -1;
      while (!conductor.finished().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        if (conductor.steps() == steps) {
          conductor.stuck();
          return;
        }
        steps = conductor.steps();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Binding<?> load() {
    ClassLoader loader = new WeavingClassLoader(Conformance.class.getClassLoader(), woven, rewrite);
    try {
      return (Binding<?>) loader.loadClass(bindingClass).getConstructor().newInstance();
    } catch (ReflectiveOperationException absent) {
      throw new IllegalArgumentException("there is no binding " + bindingClass, absent);
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

  private static Map<String, Long> edgesByAction(StateGraph graph, List<Conductor<?>> conductors) {
    Map<String, Long> counts = new TreeMap<>();
    for (Action action : graph.actions()) {
      counts.put(action.name(), 0L);
    }
    for (int id = 0; id < graph.actions().size(); id++) {
      for (Conductor<?> conductor : conductors) {
        counts.merge(graph.actions().get(id).name(), conductor.exercised(id), Long::sum);
      }
    }
    return new LinkedHashMap<>(counts);
  }
}
