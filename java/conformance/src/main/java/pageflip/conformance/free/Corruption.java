package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;

/** Ways to make a recording say something else than what has happened. */
public enum Corruption {
  /** Two steps of one thread, one after the other, have each other's place. */
  SWAPPED {
    @Override
    boolean corrupt(StateGraph graph, List<Event> events, int at, SplittableRandom random) {
      if (at + 1 == events.size() || events.get(at).action() == events.get(at + 1).action()) {
        return false;
      }
      Event first = events.get(at);
      Event second = events.get(at + 1);
      events.set(at, first.withAction(second.action()).withOutcome(second.happened()));
      events.set(at + 1, second.withAction(first.action()).withOutcome(first.happened()));
      return true;
    }
  },
  /** A step that happened is missing. */
  DROPPED {
    @Override
    boolean corrupt(StateGraph graph, List<Event> events, int at, SplittableRandom random) {
      events.remove(at);
      return true;
    }
  },
  /** A step that happened is there twice. */
  DOUBLED {
    @Override
    boolean corrupt(StateGraph graph, List<Event> events, int at, SplittableRandom random) {
      events.add(at + 1, events.get(at).at(events.get(at).end()));
      return true;
    }
  },
  /** A step has the arguments of another of its name. */
  WRONG_ARGUMENT {
    @Override
    boolean corrupt(StateGraph graph, List<Event> events, int at, SplittableRandom random) {
      Action action = graph.actions().get(events.get(at).action());
      int[] others =
          IntStream.range(0, graph.actions().size())
              .filter(id -> id != events.get(at).action())
              .filter(id -> graph.actions().get(id).name().equals(action.name()))
              .toArray();
      if (others.length == 0) {
        return false;
      }
      events.set(at, events.get(at).withAction(others[random.nextInt(others.length)]));
      return true;
    }
  },
  /** A step that happened is said to have been refused. */
  WRONG_OUTCOME {
    @Override
    boolean corrupt(StateGraph graph, List<Event> events, int at, SplittableRandom random) {
      events.set(at, events.get(at).withOutcome(false));
      return true;
    }
  },
  /** A step is said to have taken effect only after some that followed it. */
  DELAYED {
    @Override
    boolean corrupt(StateGraph graph, List<Event> events, int at, SplittableRandom random) {
      int to = at + random.nextInt(1, 8);
      if (to >= events.size()) {
        return false;
      }
      Event late = events.remove(at).at(events.get(to - 1).end());
      events.add(to, late);
      return true;
    }
  };

  /** Changes the events of a thread at one that happened; false if it cannot. */
  abstract boolean corrupt(StateGraph graph, List<Event> events, int at, SplittableRandom random);

  /** A copy of a run that is corrupt in one place; empty if nothing fit where it was tried. */
  public Optional<Recording> of(StateGraph graph, Recording run, SplittableRandom random) {
    int thread = random.nextInt(run.events().size());
    List<Event> events = new ArrayList<>(run.events().get(thread));
    int[] happened =
        IntStream.range(0, events.size()).filter(i -> events.get(i).happened()).toArray();
    if (happened.length == 0) {
      return Optional.empty();
    }
    int at = happened[random.nextInt(happened.length)];
    return corrupt(graph, events, at, random)
        ? Optional.of(run.with(thread, events))
        : Optional.empty();
  }
}
