package pageflip.conformance.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.value.Value;

/**
 * Replays traces, one after the other, with a company of actors of which one at a time has the
 * turn.
 *
 * <p>It is a machine of phases, since it has to be left and entered again, on another thread,
 * whenever an operation is to go on: {@link #conduct} returns when the thread that called it has an
 * operation to begin or to go on with.
 */
final class Conductor<S> {
  private enum Phase {
    /** Between traces. */
    NEXT_TRACE,
    /** At a node, before anything was tried there. */
    AT_NODE,
    /** Operations under way are trying what is not allowed. */
    TRYING,
    /** An action is to be taken. */
    TAKING,
    /** An action is to be taken, and its agent is in no operation. */
    BEGINNING,
    /** The trace is over, and operations are still under way. */
    CLEARING
  }

  private final Prepared<S> prepared;
  private final StateGraph graph;
  private final Course course;
  private final int core;
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Deque<Actor> idle = new ArrayDeque<>();
  private final BitSet allowed = new BitSet();
  private final Deque<Value> toTry = new ArrayDeque<>();
  private Phase phase = Phase.NEXT_TRACE;
  private Replay<S> replay;
  private Trace trace;
  private BitSet visits;
  private boolean over; // there is nothing more to do
  private boolean slowly; // look for a change after each refusal, and not only after all
  private boolean suspicious; // some refusal changed something: walk the trace again, slowly
  private int position;
  private int node;
  private int attempting;
  private Actor.HeldOperation awaited;
  private boolean beginning; // the operation that is awaited was begun for the action
  private volatile long steps;
  private final long[] exercised; // edges, by action
  private long refusals;
  private long traces;

  /**
   * @param course where traces come from and divergences go
   * @param core where its actors run
   */
  Conductor(Prepared<S> prepared, Course course, int core) {
    this.prepared = prepared;
    this.graph = prepared.graph;
    this.course = course;
    this.core = core;
    this.exercised = new long[graph.actions().size()];
  }

  int core() {
    return core;
  }

  long steps() {
    return steps;
  }

  /** How many edges it has exercised that are this action. */
  long exercised(int action) {
    return exercised[action];
  }

  long refusals() {
    return refusals;
  }

  long traces() {
    return traces;
  }

  CountDownLatch finished() {
    return finished;
  }

  void start() {
    Threads.start("actor", core, new Actor(this));
  }

  /**
   * Goes on until {@code leader}, whose thread this is, has an operation to begin or to go on with.
   *
   * @return false when there is nothing more to do
   */
  boolean conduct(Actor leader) {
    if (over) {
      return leave(leader);
    }
    Actor next = null;
    try {
      next = advance(leader);
    } catch (RuntimeException | Error failure) {
      course.fail(failure);
    }
    if (next == null) {
      over = true;
      return leave(leader);
    }
    if (next != leader) {
      if (!leader.isBusy()) {
        idle.push(leader);
      }
      leader.giveTurnTo(next);
    }
    return !over || leave(leader);
  }

  /** One actor after the other ends; the last one says so. */
  private boolean leave(Actor leader) {
    if (leader.isBusy()) {
      throw new Abandoned();
    }
    if (idle.isEmpty()) {
      finished.countDown();
    } else {
      idle.pop().dismiss();
    }
    return false;
  }

  /** Whose turn it is next; null if there is nothing more to do. */
  private Actor advance(Actor leader) {
    while (true) {
      switch (phase) {
        case NEXT_TRACE -> {
          if (!nextTrace()) {
            return null;
          }
        }
        case AT_NODE -> arrive();
        case TRYING -> {
          if (awaited != null) {
            judgeTried(settled());
          } else if (!toTry.isEmpty()) {
            return resume(toTry.pop(), new Goal.TryForbidden(allowed));
          } else {
            tryBeginnings();
          }
        }
        case TAKING -> {
          if (awaited != null) {
            judgeTaken(settled());
          } else if (isUnderWay(attempting)) {
            return resume(prepared.agent[attempting], new Goal.Take(attempting));
          } else {
            phase = Phase.BEGINNING;
          }
        }
        case BEGINNING -> {
          if (prepared.manner[attempting] == Prepared.Manner.OPERATION) {
            return begin(leader);
          }
          boolean passing = prepared.manner[attempting] != Prepared.Manner.CONTINUATION;
          taken(passing ? replay.passBy(attempting) : replay.nothing());
        }
        case CLEARING -> {
          if (awaited != null) {
            settled();
          } else if (replay.agents().isEmpty()) {
            phase = suspicious ? again() : Phase.NEXT_TRACE;
          } else {
            return resume(replay.agents().iterator().next(), new Goal.Abandon());
          }
        }
      }
    }
  }

  // ---- operations ---------------------------------------------------------------------------

  private boolean isUnderWay(int action) {
    return prepared.agent[action] != null && replay.agents().contains(prepared.agent[action]);
  }

  private Actor resume(Value agent, Goal goal) {
    awaited = replay.operation(agent);
    awaited.pursue(goal);
    return awaited.actor();
  }

  private Actor begin(Actor leader) {
    Actor actor = leader.isBusy() ? idle.isEmpty() ? new Actor(this) : idle.pop() : leader;
    awaited = new Actor.HeldOperation(replay, actor);
    awaited.pursue(new Goal.Take(attempting));
    actor.assign(awaited, replay.call(attempting));
    replay.begun(prepared.agent[attempting], awaited);
    phase = Phase.TAKING;
    beginning = true;
    return actor;
  }

  /** The operation that was awaited, which now holds or has ended. */
  private Actor.HeldOperation settled() {
    Actor.HeldOperation operation = awaited;
    awaited = null;
    if (operation.ended()) {
      replay.ended(operation);
    }
    return operation;
  }

  // ---- a trace ------------------------------------------------------------------------------

  private boolean nextTrace() {
    trace = course.next();
    if (trace == null) {
      return false;
    }
    traces++;
    slowly = false;
    set(trace.firstVisits());
    return true;
  }

  /** Once more to the node where some refusal changed something, to see which. */
  private Phase again() {
    BitSet onlyThere = new BitSet();
    onlyThere.set(position);
    suspicious = false;
    slowly = true;
    set(onlyThere);
    return phase;
  }

  private void set(BitSet where) {
    visits = where;
    replay = new Replay<>(prepared);
    position = 0;
    node = 0;
    attempting = trace.edges().length == 0 ? 0 : graph.action(trace.edges()[0]);
    phase = Phase.AT_NODE;
    compare("before which the code is not in the state in which the specification starts");
  }

  private void arrive() {
    if (visits.get(position)) {
      allowed.clear();
      for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
        allowed.set(graph.action(edge));
      }
      refusals += graph.actions().size() - allowed.cardinality();
      toTry.addAll(replay.agents());
      phase = Phase.TRYING;
    } else {
      depart();
    }
  }

  private void depart() {
    if (position == trace.edges().length) {
      phase = Phase.CLEARING;
    } else {
      attempting = graph.action(trace.edges()[position]);
      phase = Phase.TAKING;
      beginning = false;
    }
  }

  // ---- taking what is allowed ---------------------------------------------------------------

  private void judgeTaken(Actor.HeldOperation operation) {
    if (operation.ended() && operation.outcome() == Outcome.NOT_OFFERED && !beginning) {
      phase = Phase.BEGINNING; // it ended without, so the agent is free to begin
    } else {
      taken(operation);
    }
  }

  private void taken(Operation operation) {
    steps++;
    switch (operation.outcome()) {
      case HAPPENED -> {
        boolean fresh = trace.fresh().get(position);
        node = graph.target(trace.edges()[position]);
        if (fresh) {
          exercised[attempting]++;
        }
        phase = Phase.AT_NODE;
        // what an earlier trace has compared, this one only passes through
        if (!fresh || compare("which leaves another state than the specification says")) {
          position++;
        }
      }
      case THREW ->
          diverge(Divergence.Kind.EXCEPTION, "where the code throws " + operation.thrown());
      case REFUSED ->
          diverge(
              Divergence.Kind.MISSING, "which the specification allows here and the code refuses");
      default ->
          diverge(
              Divergence.Kind.MISSING,
              "which the specification allows here and the code does not come to");
    }
  }

  // ---- trying what is not -------------------------------------------------------------------

  private void judgeTried(Actor.HeldOperation operation) {
    if (operation.outcome() == Outcome.FORBIDDEN_OFFERED) {
      attempting = operation.wronglyTaken();
      unexpected();
    } else if (operation.outcome() == Outcome.THREW) {
      attempting = operation.attempted(attempting);
      diverge(Divergence.Kind.EXCEPTION, "where the code throws " + operation.thrown());
    } else if (slowly) {
      attempting = operation.attempted(attempting);
      noChange();
    }
  }

  /** What agents could begin that are in no operation, and what nobody in particular does. */
  private void tryBeginnings() {
    phase = Phase.AT_NODE;
    for (int id = allowed.nextClearBit(0);
        id < graph.actions().size() && phase == Phase.AT_NODE;
        id = allowed.nextClearBit(id + 1)) {
      attempting = id;
      if (prepared.manner[id] != Prepared.Manner.CONTINUATION && !isUnderWay(id)) {
        tryBeginning(id);
      }
    }
    if (phase == Phase.AT_NODE) {
      if (slowly) {
        diverge(
            Divergence.Kind.REFUSAL_CHANGES,
            "or another refusal there, changed something only once");
      } else if (replay.differing(node) >= 0) {
        suspicious = true;
        phase = Phase.CLEARING;
      } else {
        depart();
      }
    }
  }

  private void tryBeginning(int id) {
    Operation operation = replay.passBy(id);
    if (operation.outcome() == Outcome.HAPPENED) {
      unexpected();
    } else if (operation.outcome() == Outcome.THREW) {
      diverge(Divergence.Kind.EXCEPTION, "where the code throws " + operation.thrown());
    } else if (slowly) {
      noChange();
    }
  }

  // ---- divergences --------------------------------------------------------------------------

  private boolean compare(String complaint) {
    int variable = replay.differing(node);
    if (variable >= 0) {
      report(Divergence.Kind.WRONG_STATE, complaint, variable, sourceOfStep());
    }
    return variable < 0;
  }

  private void noChange() {
    int variable = replay.differing(node);
    if (variable >= 0) {
      report(
          Divergence.Kind.REFUSAL_CHANGES,
          "which the code refuses, as it should, and changes the state all the same",
          variable,
          node);
    }
  }

  private void unexpected() {
    diverge(
        Divergence.Kind.UNEXPECTED,
        "which the specification does not allow here and the code does");
  }

  private void diverge(Divergence.Kind kind, String detail) {
    report(kind, detail, -1, node);
  }

  private void report(Divergence.Kind kind, String detail, int variable, int at) {
    course.diverged(trace.number(), divergence(kind, detail, variable, at));
    toTry.clear();
    phase = Phase.CLEARING;
  }

  /** What to say when nothing goes on any more; called by another thread. */
  void stuck() {
    Divergence found =
        divergence(
            Divergence.Kind.STUCK,
            "on the way to which the code comes neither to a step nor to its end",
            -1,
            node);
    course.diverged(trace.number(), found);
  }

  private Divergence divergence(Divergence.Kind kind, String detail, int variable, int at) {
    return new Divergence(
        kind,
        before(),
        graph.actions().get(attempting),
        detail,
        variable < 0 ? "" : graph.variables().get(variable),
        variable < 0 ? "" : graph.value(node, variable).toString(),
        variable < 0 ? "" : replay.project(variable).toString(),
        allowedAt(at));
  }

  private int sourceOfStep() {
    return position == 0 ? 0 : graph.target(trace.edges()[position - 1]);
  }

  private List<Action> before() {
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < position; i++) {
      actions.add(graph.actions().get(graph.action(trace.edges()[i])));
    }
    return actions;
  }

  private List<Action> allowedAt(int at) {
    List<Action> actions = new ArrayList<>();
    for (int edge = graph.firstEdge(at); edge < graph.firstEdge(at + 1); edge++) {
      actions.add(graph.actions().get(graph.action(edge)));
    }
    return actions;
  }
}
