package pageflip.conformance.graph;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.value.Value;

/**
 * Builds a graph from what TLC reports while it explores. Not thread-safe: calls must not overlap.
 */
public final class GraphBuilder implements TlcListener {
  private final Long2IntOpenHashMap nodeOf = new Long2IntOpenHashMap();
  private final List<Value[]> states = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final IntArrayList sources = new IntArrayList();
  private final IntArrayList actionOf = new IntArrayList();
  private final IntArrayList targets = new IntArrayList();
  private Map<String, Value> constants = Map.of();
  private List<String> variables = List.of();
  private Set<String> fair = Set.of();
  private int initialStates;

  /** An empty graph. */
  public GraphBuilder() {
    nodeOf.defaultReturnValue(-1);
  }

  @Override
  public boolean wantsGraph() {
    return true;
  }

  @Override
  public void constants(Map<String, Value> values) {
    constants = values;
  }

  @Override
  public void variables(List<String> names) {
    variables = names;
  }

  @Override
  public void fair(Set<String> names) {
    fair = Set.copyOf(names);
  }

  @Override
  public void action(int id, String name, List<Value> arguments) {
    actions.add(new Action(name, arguments));
  }

  @Override
  public void state(long fingerprint, boolean initial, Value[] values) {
    states.set(node(fingerprint), values);
    if (initial) {
      initialStates++;
    }
  }

  @Override
  public void edge(long from, int action, long to) {
    sources.add(node(from));
    actionOf.add(action);
    targets.add(node(to));
  }

  private int node(long fingerprint) {
    int known = nodeOf.get(fingerprint);
    if (known >= 0) {
      return known;
    }
    nodeOf.put(fingerprint, states.size());
    states.add(null);
    return states.size() - 1;
  }

  /**
   * The graph of all that was reported.
   *
   * @throws IllegalStateException if the specification does not have exactly one initial state, in
   *     which the code under test has to start
   */
  public StateGraph build() {
    if (initialStates != 1) {
      throw new IllegalStateException(
          "the specification has "
              + initialStates
              + " initial states, and conformance needs exactly one: choose one in Init");
    }
    int[] first = new int[states.size() + 1];
    for (int i = 0; i < sources.size(); i++) {
      first[sources.getInt(i) + 1]++;
    }
    for (int node = 0; node < states.size(); node++) {
      first[node + 1] += first[node];
    }
    int[] next = first.clone();
    int[] sortedActions = new int[sources.size()];
    int[] sortedTargets = new int[sources.size()];
    for (int i = 0; i < sources.size(); i++) {
      int place = next[sources.getInt(i)]++;
      sortedActions[place] = actionOf.getInt(i);
      sortedTargets[place] = targets.getInt(i);
    }
    return new StateGraph(
        constants,
        variables,
        List.copyOf(actions),
        fair,
        states.toArray(Value[][]::new),
        first,
        sortedActions,
        sortedTargets);
  }
}
