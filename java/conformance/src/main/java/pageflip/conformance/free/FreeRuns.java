package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.View;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.bound.BoundSystem;
import pageflip.conformance.bound.WovenCode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;

/**
 * Runs code free: a thread for each process that has operations, and one for each part that takes
 * steps by itself. Each draws what to call and with which arguments, and nobody steers them.
 *
 * <p>The seed settles what is drawn and where threads pause; how they interleave is up to the
 * machine. Thread-safe.
 */
public final class FreeRuns {
  /** So long that only a thread that comes to no step takes it. */
  private static final long PATIENCE_SECONDS = 20;

  /** A thread that has recorded so many events for each call that it had to make is waiting. */
  private static final int EVENTS_PER_CALL = 10;

  private final BoundGraph<?> bound;
  private final List<Role> roles;
  private final Likelihood likelihood;

  /**
   * @param graph of the model whose constants the system is made for
   * @throws pageflip.conformance.binding.BindingError if the binding does not fit the graph
   */
  public FreeRuns(WovenCode code, StateGraph graph) {
    this.bound = bind(graph, code.load());
    this.roles = Role.of(bound);
    this.likelihood = new Likelihood(graph);
  }

  private static <S> BoundGraph<S> bind(StateGraph graph, Binding<S> binding) {
    return new BoundGraph<>(graph, binding, WovenCode.steps(binding));
  }

  /**
   * Makes one run.
   *
   * @param calls how many calls each thread makes at least; it makes more while others still wait
   * @throws IllegalStateException if a thread threw, or comes neither to a step nor to its end
   */
  public Recording record(long seed, int calls) {
    SplittableRandom random = new SplittableRandom(seed);
    PowerSwitch power = new PowerSwitch(roles.size(), calls * EVENTS_PER_CALL);
    List<FreeThread> threads = new ArrayList<>();
    BoundSystem<?> system =
        new BoundSystem<>(bound, (process, steps) -> lastStep(threads, process, steps));
    for (Role role : roles) {
      Draw draw = new Draw(role.choices(), likelihood, random.split());
      threads.add(new FreeThread(bound, system, draw, calls, new Pauses(random.split()), power));
    }
    run(threads, power, seed);
    List<Value> atRest =
        IntStream.range(0, bound.graph().variables().size()).mapToObj(system::project).toList();
    return new Recording(
        roles.stream().map(Role::name).toList(),
        threads.stream().map(thread -> thread.recorder().events()).toList(),
        Optional.of(atRest));
  }

  private View.Taken lastStep(List<FreeThread> threads, Value process, Set<String> steps) {
    for (int i = 0; i < roles.size(); i++) {
      if (process.equals(roles.get(i).process())) {
        return threads.get(i).recorder().lastStep(steps);
      }
    }
    return null;
  }

  private void run(List<FreeThread> lives, PowerSwitch power, long seed) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < lives.size(); i++) {
      Thread thread = new Thread(lives.get(i), roles.get(i).name());
      thread.setDaemon(true); // one that hangs must not keep the program from ending
      thread.start();
      threads.add(thread);
    }
    power.turnOn();
    try {
      for (Thread thread : threads) {
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        if (thread.isAlive()) {
          power.turnOff();
          throw new IllegalStateException(
              "%s comes neither to a step nor to its end in the free run with seed %s"
                  .formatted(thread.getName(), seed));
        }
      }
    } catch (InterruptedException stopped) {
      power.turnOff();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in the free run with seed " + seed, stopped);
    }
    for (int i = 0; i < lives.size(); i++) {
      if (lives.get(i).failure() != null) {
        throw new IllegalStateException(
            "%s threw in the free run with seed %s".formatted(roles.get(i).name(), seed),
            lives.get(i).failure());
      }
    }
  }
}
