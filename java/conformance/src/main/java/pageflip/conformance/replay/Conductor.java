package pageflip.conformance.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;

/** Replays traces, one after the other, on one thread. */
final class Conductor<S> {
  private final Prepared<S> prepared;
  private final StateGraph graph;
  private final int core;
  private final Party self = new Party();
  private final Deque<Actor> idle = Replay.noActors();
  private final BitSet allowed = new BitSet();
  private long steps;
  private long refusals;

  Conductor(Prepared<S> prepared, int core) {
    this.core = core;
    this.prepared = prepared;
    this.graph = prepared.graph;
  }

  long steps() {
    return steps;
  }

  long refusals() {
    return refusals;
  }

  /** Replays one trace; the divergence, if there is one. Always called on the same thread. */
  Optional<Divergence> replay(Trace trace) {
    self.join();
    Replay<S> replay = new Replay<>(prepared, self, core, idle);
    Walk walk = new Walk(trace, replay);
    try {
      Optional<Divergence> divergence = walk.run(trace.firstVisits(), false);
      replay.abandon();
      return divergence;
    } catch (Actor.Stuck stuck) {
      return Optional.of(walk.diverge(Divergence.Kind.STUCK, walk.attempting, stuck.getMessage()));
    }
  }

  void dismissActors() {
    idle.forEach(Actor::dismiss);
  }

  /** One trace on its way. */
  private final class Walk {
    private final Trace trace;
    private final Replay<S> replay;
    private int position;
    private int node;
    private int attempting;

    Walk(Trace trace, Replay<S> replay) {
      this.trace = trace;
      this.replay = replay;
    }

    /**
     * @param visits at which positions to try what is not allowed
     * @param slowly whether to look for a change after each refusal, and not only after all
     */
    Optional<Divergence> run(BitSet visits, boolean slowly) {
      attempting = trace.edges().length == 0 ? 0 : graph.action(trace.edges()[0]);
      Optional<Divergence> divergence = compare("which is not what the code starts in");
      for (position = 0; divergence.isEmpty(); position++) {
        if (visits.get(position)) {
          divergence = tryForbidden(slowly);
        }
        if (divergence.isPresent() || position == trace.edges().length) {
          break;
        }
        divergence = step(trace.edges()[position]);
      }
      return divergence;
    }

    private Optional<Divergence> step(int edge) {
      attempting = graph.action(edge);
      Operation operation = replay.take(attempting);
      steps++;
      switch (operation.outcome()) {
        case HAPPENED -> {
          node = graph.target(edge);
          // what an earlier trace has compared, this one only passes through
          return !trace.fresh().get(position)
              ? Optional.empty()
              : compare("which leaves another state than the specification says");
        }
        case THREW -> {
          return thrown(operation);
        }
        case REFUSED -> {
          return Optional.of(
              diverge(
                  Divergence.Kind.MISSING,
                  attempting,
                  "which the specification allows here and the code refuses"));
        }
        default -> {
          return Optional.of(
              diverge(
                  Divergence.Kind.MISSING,
                  attempting,
                  "which the specification allows here and the code does not come to"));
        }
      }
    }

    private Optional<Divergence> compare(String complaint) {
      int variable = replay.differing(node);
      return variable < 0 ? Optional.empty() : Optional.of(wrongState(variable, complaint));
    }

    private Divergence wrongState(int variable, String complaint) {
      return new Divergence(
          Divergence.Kind.WRONG_STATE,
          before(),
          graph.actions().get(attempting),
          complaint,
          graph.variables().get(variable),
          graph.value(node, variable).toString(),
          replay.project(variable).toString(),
          allowedAt(sourceOfStep()));
    }

    private int sourceOfStep() {
      int source = 0;
      for (int i = 0; i < position; i++) {
        source = graph.target(trace.edges()[i]);
      }
      return source;
    }

    private Optional<Divergence> tryForbidden(boolean slowly) {
      allowed.clear();
      for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
        allowed.set(graph.action(edge));
      }
      refusals += graph.actions().size() - allowed.cardinality();
      Operation taker = replay.tryForbiddenUnderWay(allowed);
      if (taker != null) {
        return wronglyTaken(taker, taker.wronglyTaken());
      }
      if (slowly) {
        Optional<Divergence> change = changedBy(allowed.nextClearBit(0));
        if (change.isPresent()) {
          return change;
        }
      }
      for (int id = allowed.nextClearBit(0);
          id < graph.actions().size();
          id = allowed.nextClearBit(id + 1)) {
        attempting = id;
        Operation operation = replay.tryForbidden(id);
        if (operation != null
            && (operation.outcome() == Outcome.HAPPENED || operation.outcome() == Outcome.THREW)) {
          return wronglyTaken(operation, id);
        }
        if (slowly) {
          Optional<Divergence> change = changedBy(id);
          if (change.isPresent()) {
            return change;
          }
        }
      }
      return slowly || replay.differing(node) < 0 ? Optional.empty() : findChange();
    }

    private Optional<Divergence> wronglyTaken(Operation operation, int id) {
      attempting = id;
      if (operation.outcome() == Outcome.THREW) {
        return thrown(operation);
      }
      return Optional.of(
          diverge(
              Divergence.Kind.UNEXPECTED,
              id,
              "which the specification does not allow here and the code does"));
    }

    private Optional<Divergence> thrown(Operation operation) {
      return Optional.of(
          diverge(
              Divergence.Kind.EXCEPTION,
              attempting,
              "where the code throws " + operation.thrown()));
    }

    private Optional<Divergence> changedBy(int id) {
      int variable = replay.differing(node);
      if (variable < 0) {
        return Optional.empty();
      }
      return Optional.of(
          new Divergence(
              Divergence.Kind.REFUSAL_CHANGES,
              before(),
              graph.actions().get(id),
              "which the code refuses, as it should, and changes the state all the same",
              graph.variables().get(variable),
              graph.value(node, variable).toString(),
              replay.project(variable).toString(),
              allowedAt(node)));
    }

    /** Some refusal at this node changed something: goes there once more to see which. */
    private Optional<Divergence> findChange() {
      BitSet onlyHere = new BitSet();
      onlyHere.set(position);
      Replay<S> again = new Replay<>(prepared, self, core, idle);
      Optional<Divergence> found = new Walk(trace, again).run(onlyHere, true);
      again.abandon();
      return found;
    }

    private Divergence diverge(Divergence.Kind kind, int action, String detail) {
      return new Divergence(
          kind, before(), graph.actions().get(action), detail, "", "", "", allowedAt(node));
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
}
