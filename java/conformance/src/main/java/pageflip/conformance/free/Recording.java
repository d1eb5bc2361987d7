package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pageflip.conformance.value.Value;

/**
 * What the threads of a run recorded. Immutable.
 *
 * @param threads their names
 * @param events by thread, in the order in which the thread took them
 * @param atRest the variables' values after all threads had ended, in the graph's order; empty if
 *     nothing is claimed of them
 */
public record Recording(
    List<String> threads, List<List<Event>> events, Optional<List<Value>> atRest) {
  /** Copies the lists. */
  public Recording {
    threads = List.copyOf(threads);
    events = events.stream().map(List::copyOf).toList();
  }

  /** How many steps were recorded, refused ones too. */
  public int size() {
    return events.stream().mapToInt(List::size).sum();
  }

  /**
   * Whether all is explained when so many steps of a thread are: what is left may have no effect.
   */
  boolean isAllWith(int thread, int taken) {
    List<Event> own = events.get(thread);
    return taken == own.size() || taken == own.size() - 1 && !own.get(taken).isOver();
  }

  /** How many steps happened. */
  public int happened() {
    return (int) events.stream().flatMap(List::stream).filter(Event::happened).count();
  }

  /**
   * Of the steps that happened, the share that overlap one of another thread that happened; from 0,
   * for a run that one thread could have made, to 1.
   */
  public double overlap() {
    int overlapping = 0;
    for (int thread = 0; thread < events.size(); thread++) {
      for (Event event : events.get(thread)) {
        if (event.happened() && overlapsAnother(thread, event)) {
          overlapping++;
        }
      }
    }
    return happened() == 0 ? 0 : (double) overlapping / happened();
  }

  private boolean overlapsAnother(int thread, Event event) {
    for (int other = 0; other < events.size(); other++) {
      if (other != thread
          && events.get(other).stream().anyMatch(e -> e.happened() && e.overlaps(event))) {
        return true;
      }
    }
    return false;
  }

  /** The same run with other steps of one thread. */
  Recording with(int thread, List<Event> others) {
    List<List<Event>> changed = new ArrayList<>(events);
    changed.set(thread, others);
    return new Recording(threads, changed, atRest);
  }

  /** The same run, of whose end nothing is claimed. */
  Recording withoutRest() {
    return new Recording(threads, events, Optional.empty());
  }
}
