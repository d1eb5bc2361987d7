package pageflip.prover.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import pageflip.prover.logic.Conjuncts;
import pageflip.prover.logic.Steps;
import pageflip.prover.logic.Translator;
import pageflip.prover.logic.Untranslatable;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;
import pageflip.prover.syntax.Operator;

/**
 * Proves that an invariant is inductive, that others follow from it, and that a specification
 * refines others; for constants of any size.
 */
public final class Prover {
  /** What is to be proved, by where it is in a encoded. */
  private record Task(int step, int goal, Kind kind) {}

  private enum Kind {
    INDUCTION,
    CONSEQUENCE,
    REFINEMENT
  }

  private static final String BY = "by conjunct ";

  /**
   * Percent of the time limit for each attempt. What Z3 does not find soon it seldom finds late,
   * and often at once when it begins otherwise.
   */
  private static final int[] TRIES = {10, 10, 20, 60};

  private static final int HASTE =
      100; // what takes longer without a fact is not as good without it

  private final Specification specification;
  private final Configuration configuration;
  private final Set<String> without;
  private final int timeoutMillis;
  private final Function<Obligation, Set<String>> allowed;
  private final boolean fewest;

  /**
   * A prover that may use the whole invariant.
   *
   * @param specification read with the configuration's replacements
   * @param without conjuncts of the invariant to leave out, by name
   * @param timeoutMillis how long to try each obligation; what is not proved by then has failed
   * @throws IllegalArgumentException if it is read with others
   */
  public Prover(
      Specification specification,
      Configuration configuration,
      Set<String> without,
      int timeoutMillis) {
    this(specification, configuration, without, timeoutMillis, obligation -> null, false);
  }

  private Prover(
      Specification specification,
      Configuration configuration,
      Set<String> without,
      int timeoutMillis,
      Function<Obligation, Set<String>> allowed,
      boolean fewest) {
    if (!Set.copyOf(specification.replacements())
        .equals(Set.copyOf(configuration.replacements()))) {
      throw new IllegalArgumentException(
          "%s is read with %s, and what is to be proved is with %s"
              .formatted(
                  specification.name(),
                  specification.replacements(),
                  configuration.replacements()));
    }
    this.specification = specification;
    this.configuration = configuration;
    this.without = Set.copyOf(without);
    this.timeoutMillis = timeoutMillis;
    this.allowed = allowed;
    this.fewest = fewest;
  }

  /** The same prover, that may use for each step only what a written proof names there. */
  public Prover following(WrittenProof proof) {
    return new Prover(specification, configuration, without, timeoutMillis, proof::facts, fewest);
  }

  /** The same prover, that finds out of each fact whether it is as fast without it. */
  public Prover withFewestFacts() {
    return new Prover(specification, configuration, without, timeoutMillis, allowed, true);
  }

  /**
   * Tries every obligation.
   *
   * @param threads how many to try at a time
   * @param each called with each result, by one thread at a time
   * @return all, in no particular order
   * @throws SpecError if something cannot be translated
   */
  public List<Result> prove(int threads, Consumer<Result> each) {
    return attempt(plan(), threads, each);
  }

  /**
   * Tries some obligations, one at a time, until one fails.
   *
   * @param obligations those of {@link #prove} to try
   * @return the failure, or nothing if all of them hold
   */
  public Optional<Result> firstFailure(Predicate<Obligation> obligations) {
    List<Task> all = plan();
    try (Context z3 = new Context()) {
      EncodedSpecification encoded = encode(z3);
      for (Task task : all) {
        if (obligations.test(obligation(encoded, task))) {
          Result result = attempt(z3, encoded, task);
          if (!result.proved()) {
            return Optional.of(result);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The actions that are impossible: of these whatever is proved says nothing. If {@code Init} is
   * among them, the assumptions may contradict each other.
   */
  public Set<String> impossibleActions() {
    Set<String> impossible = new LinkedHashSet<>();
    Set<String> possible = new HashSet<>(); // in one of its ways, each of which is a step
    try (Context z3 = new Context()) {
      EncodedSpecification encoded = encode(z3);
      for (Steps.Step step : encoded.steps) {
        if (possible.contains(step.action())) {
          continue;
        }
        encoded.take(step);
        List<BoolExpr> known = new ArrayList<>(encoded.assumed);
        known.addAll(encoded.taken());
        if (!step.equals(encoded.steps.get(0))) {
          known.addAll(encoded.before());
        }
        known.addAll(chosen(z3, encoded));
        known.add(encoded.logic.textsDiffer());
        Solver solver = solver(z3);
        solver.add(known.toArray(BoolExpr[]::new));
        (solver.check() == Status.UNSATISFIABLE ? impossible : possible).add(step.action());
        solver.reset();
      }
    }
    impossible.removeAll(possible);
    return impossible;
  }

  private Obligation obligation(EncodedSpecification encoded, Task task) {
    String step = encoded.steps.get(task.step).action();
    return switch (task.kind) {
      case INDUCTION -> new Obligation(step, encoded.invariant.get(task.goal).name());
      case CONSEQUENCE -> new Obligation(null, configuration.invariants().get(task.goal));
      case REFINEMENT -> new Obligation(step, configuration.properties().get(task.goal));
    };
  }

  private List<Result> attempt(List<Task> all, int threads, Consumer<Result> each) {
    Queue<Task> tasks = new ConcurrentLinkedQueue<>(all);
    List<Result> results = new ArrayList<>();
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    List<Thread> workers = new ArrayList<>();
    for (int n = 0; n < threads; n++) {
      Thread worker =
          new Thread(
              () -> {
                try (Context z3 = new Context()) {
                  work(z3, tasks, results, each);
                } catch (RuntimeException | StackOverflowError thrown) {
                  failure.compareAndSet(null, said(thrown));
                  tasks.clear();
                }
              },
              "prover");
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      join(worker);
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    if (results.size() != all.size()) { // a worker has died of what it could not catch
      throw new IllegalStateException(
          "%s of %s obligations were tried".formatted(results.size(), all.size()));
    }
    return results;
  }

  private EncodedSpecification encode(Context z3) {
    try {
      return new EncodedSpecification(z3, specification, configuration, without);
    } catch (RuntimeException | StackOverflowError thrown) {
      throw said(thrown);
    }
  }

  /** What cannot be translated is the specification's matter, in whatever way it shows. */
  private SpecError said(Throwable thrown) {
    if (thrown instanceof SpecError error) {
      return error;
    }
    if (thrown instanceof Untranslatable outside) {
      return new SpecError(
          "%s: %s is outside of what can be proved"
              .formatted(specification.name(), outside.getMessage()));
    }
    return new SpecError(
        "%s: something in it is outside of what can be proved (%s)"
            .formatted(specification.name(), thrown));
  }

  /** What the names of a parent's definitions begin with: {@code Flip!}, of {@code Flip!Safety}. */
  private String instance(String property) {
    String name = InvariantParts.nameOf(specification.definition(property).body());
    return name.substring(0, name.lastIndexOf('!') + 1);
  }

  private static void join(Thread worker) {
    try {
      worker.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  /** The names of the conjuncts of the invariant. */
  public List<String> conjuncts() {
    try (Context z3 = new Context()) {
      EncodedSpecification encoded = encode(z3);
      return encoded.invariant.stream().map(Conjuncts.Conjunct::name).toList();
    }
  }

  /** The parts of the invariant, by the names that its definition has for them. */
  public List<String> parts() {
    return new InvariantParts(specification, configuration.invariants().get(0)).names();
  }

  /** What there is to prove, in no particular order; some more than once, in different ways. */
  public List<Obligation> obligations() {
    try (Context z3 = new Context()) {
      EncodedSpecification encoded = encode(z3);
      return plan().stream().map(task -> obligation(encoded, task)).toList();
    }
  }

  private List<Task> plan() {
    List<Task> tasks = new ArrayList<>();
    try (Context z3 = new Context()) {
      EncodedSpecification encoded = encode(z3);
      assumptionsArePossible(z3, encoded);
      for (int step = 0; step < encoded.steps.size(); step++) {
        for (int goal = 0; goal < configuration.properties().size(); goal++) {
          tasks.add(new Task(step, goal, Kind.REFINEMENT));
        }
        for (int goal = 0; goal < encoded.invariant.size(); goal++) {
          tasks.add(new Task(step, goal, Kind.INDUCTION));
        }
      }
    }
    for (int goal = 1; goal < configuration.invariants().size(); goal++) {
      tasks.add(new Task(0, goal, Kind.CONSEQUENCE));
    }
    return tasks;
  }

  private void assumptionsArePossible(Context z3, EncodedSpecification encoded) {
    Solver solver = solver(z3);
    List<BoolExpr> assumed = new ArrayList<>(encoded.assumed);
    assumed.add(encoded.logic.textsDiffer());
    solver.add(assumed.toArray(BoolExpr[]::new));
    if (solver.check() == Status.UNSATISFIABLE) {
      throw new SpecError(
          "%s: what is assumed contradicts itself: anything could be proved"
              .formatted(specification.name()));
    }
    solver.reset();
  }

  private void work(Context z3, Queue<Task> tasks, List<Result> results, Consumer<Result> each) {
    EncodedSpecification encoded = encode(z3);
    for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
      Result result = attempt(z3, encoded, task);
      synchronized (results) {
        results.add(result);
        each.accept(result);
      }
    }
  }

  private Result attempt(Context z3, EncodedSpecification encoded, Task task) {
    long start = System.nanoTime();
    encoded.take(encoded.steps.get(task.step));
    String step = encoded.steps.get(task.step).action();
    Obligation obligation = obligation(encoded, task);
    Set<String> names = allowed.apply(obligation);
    List<BoolExpr> hypotheses = new ArrayList<>(encoded.assumed);
    BoolExpr goal;
    switch (task.kind) {
      case INDUCTION -> {
        Conjuncts.Conjunct conjunct = encoded.invariant.get(task.goal);
        if (task.step > 0 && encoded.isAboutWhatStays(conjunct)) {
          return new Result(
              obligation, true, System.nanoTime() - start, Set.of(conjunct.name()), "");
        }
        goal = conjunct.in(encoded.translator, true);
        hypotheses.addAll(encoded.taken());
      }
      case CONSEQUENCE -> {
        String name = configuration.invariants().get(task.goal);
        List<BoolExpr> parts = new ArrayList<>();
        for (Conjuncts.Conjunct part : Conjuncts.of(specification.definition(name))) {
          parts.add(part.in(encoded.translator, false));
        }
        goal = encoded.logic.and(parts);
      }
      case REFINEMENT -> {
        String name = configuration.properties().get(task.goal);
        Conjuncts.Behaviour parent = Conjuncts.behaviour(specification.definition(name));
        Operator.Definition says = specification.find(step + "Is").orElse(null);
        if (task.step == 0) {
          goal = parent.begins(encoded.translator);
        } else if (says == null) {
          goal = parent.goesOn(encoded.translator);
        } else {
          Conjuncts.Witness witness =
              Conjuncts.witness(
                  says, encoded.arguments(), parent, instance(name), encoded.translator);
          goal = encoded.logic.and(witness.claim(), witness.inRange());
        }
        hypotheses.addAll(encoded.taken());
      }
      default -> throw new AssertionError();
    }
    return solve(z3, encoded, task, obligation, names, hypotheses, goal, start);
  }

  private Result solve(
      Context z3,
      EncodedSpecification encoded,
      Task task,
      Obligation obligation,
      Set<String> names,
      List<BoolExpr> hypotheses,
      BoolExpr goal,
      long start) {
    hypotheses.addAll(chosen(z3, encoded));
    hypotheses.add(encoded.logic.not(goal));
    hypotheses.add(encoded.logic.textsDiffer());
    boolean before = task.step > 0 || task.kind == Kind.CONSEQUENCE;
    Set<Integer> conjuncts = new LinkedHashSet<>();
    if (before) {
      // of the state before the first nothing is known: there is none
      for (int n = 0; n < encoded.invariant.size(); n++) {
        if (names == null || names.contains(encoded.invariant.get(n).name())) {
          conjuncts.add(n);
        }
      }
    }
    Solver solver = z3.mkSolver();
    try {
      Status status = Status.UNKNOWN;
      for (int tried = 0; status == Status.UNKNOWN && tried < TRIES.length; tried++) {
        solver.reset();
        solver.setParameters(limits(z3, timeoutMillis * TRIES[tried] / 100, tried));
        ask(z3, encoded, solver, hypotheses, conjuncts);
        status = solver.check();
      }
      long nanos = System.nanoTime() - start;
      if (status == Status.UNSATISFIABLE) {
        Set<Integer> core = core(solver);
        if (fewest) {
          core = least(z3, encoded, hypotheses, core);
        }
        Set<String> uses = new HashSet<>();
        core.forEach(n -> uses.add(encoded.invariant.get(n).name()));
        return new Result(obligation, true, nanos, uses, "");
      }
      boolean after = task.kind != Kind.CONSEQUENCE;
      String counterexample =
          status == Status.SATISFIABLE
              ? new Counterexample(encoded, solver.getModel())
                  .tell(encoded.steps.get(task.step), before, after)
              : String.format(
                  Locale.ROOT,
                  "not decided in %,d ms: %s",
                  timeoutMillis,
                  solver.getReasonUnknown());
      return new Result(obligation, false, nanos, Set.of(), counterexample);
    } finally {
      solver.reset(); // what Z3 holds the collector does not see, and would leave there for long
    }
  }

  private static void ask(
      Context z3,
      EncodedSpecification encoded,
      Solver solver,
      List<BoolExpr> hypotheses,
      Set<Integer> conjuncts) {
    solver.add(hypotheses.toArray(BoolExpr[]::new));
    for (int n : conjuncts) {
      solver.assertAndTrack(encoded.before().get(n), z3.mkBoolConst(BY + n));
    }
  }

  private static Set<Integer> core(Solver solver) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (BoolExpr by : solver.getUnsatCore()) {
      String name = by.getFuncDecl().getName().toString();
      numbers.add(Integer.parseInt(name.substring(BY.length())));
    }
    return numbers;
  }

  /** What is left when each that is not needed, nor is of help, is left out. */
  private Set<Integer> least(
      Context z3, EncodedSpecification encoded, List<BoolExpr> hypotheses, Set<Integer> enough) {
    Set<Integer> least = new LinkedHashSet<>(enough);
    for (int n : enough) {
      Set<Integer> fewer = new LinkedHashSet<>(least);
      fewer.remove(n);
      Solver solver = solver(z3, timeoutMillis / HASTE);
      ask(z3, encoded, solver, hypotheses, fewer);
      if (solver.check() == Status.UNSATISFIABLE) {
        least.retainAll(core(solver));
      }
      solver.reset();
    }
    return least;
  }

  /** What is known of what is chosen; that there is something to choose follows from constants. */
  private List<BoolExpr> chosen(Context z3, EncodedSpecification encoded) {
    List<BoolExpr> known = new ArrayList<>();
    for (Translator.Choice choice : encoded.translator.choices()) {
      if (encoded.chosen.add(choice)) {
        Solver solver = solver(z3);
        List<BoolExpr> otherwise = new ArrayList<>(encoded.assumed);
        otherwise.add(encoded.logic.textsDiffer());
        otherwise.add(encoded.logic.not(choice.exists()));
        solver.add(otherwise.toArray(BoolExpr[]::new));
        if (solver.check() != Status.UNSATISFIABLE) {
          throw new SpecError(
              choice.node(), "there may be nothing to CHOOSE, as far as any ASSUME says");
        }
      }
      known.add(choice.known());
    }
    return known;
  }

  private Solver solver(Context z3) {
    return solver(z3, timeoutMillis);
  }

  private static Solver solver(Context z3, int timeoutMillis) {
    Solver solver = z3.mkSolver();
    solver.setParameters(limits(z3, timeoutMillis, 0));
    return solver;
  }

  private static Params limits(Context z3, int timeoutMillis, int seed) {
    Params limits = z3.mkParams();
    limits.add("timeout", timeoutMillis);
    limits.add("smt.random_seed", seed);
    // so that whatever has all of a formula's names in it says when to apply it
    limits.add("smt.pull_nested_quantifiers", true);
    return limits;
  }
}
