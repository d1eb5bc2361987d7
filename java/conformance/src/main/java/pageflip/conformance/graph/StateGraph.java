package pageflip.conformance.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.conformance.value.Value;

/**
 * The state graph of a model: its reachable states as nodes, its steps as edges. Node 0 is the
 * initial state. Immutable.
 *
 * <p>Nodes, edges, actions and variables are numbered from 0; the edges that leave one node are
 * consecutive.
 */
public final class StateGraph {
  private final Map<String, Value> constants;
  private final List<String> variables;
  private final List<Action> actions;
  private final Set<String> fair;
  private final Value[][] states;
  private final int[] firstEdge;
  private final int[] actionOf;
  private final int[] targetOf;
  private final BitSet choices = new BitSet();

  StateGraph(
      Map<String, Value> constants,
      List<String> variables,
      List<Action> actions,
      Set<String> fair,
      Value[][] states,
      int[] firstEdge,
      int[] actionOf,
      int[] targetOf) {
    this.constants = constants;
    this.variables = variables;
    this.actions = actions;
    this.fair = fair;
    this.states = states;
    this.firstEdge = firstEdge;
    this.actionOf = actionOf;
    this.targetOf = targetOf;
    for (int node = 0; node < states.length; node++) {
      findChoices(firstEdge[node], firstEdge[node + 1]);
    }
  }

  private void findChoices(int first, int end) {
    for (int edge = first; edge < end; edge++) {
      for (int other = first; other < edge; other++) {
        if (actionOf[other] == actionOf[edge] && targetOf[other] != targetOf[edge]) {
          choices.set(edge);
          choices.set(other);
        }
      }
    }
  }

  /** What the model gives for the specification's constants. */
  public Map<String, Value> constants() {
    return constants;
  }

  /** The specification's variables. */
  public List<String> variables() {
    return variables;
  }

  /** Every action with every combination of arguments, whether it is ever enabled or not. */
  public List<Action> actions() {
    return actions;
  }

  /** The names of the actions that are weakly fair, or more. */
  public Set<String> fair() {
    return fair;
  }

  /** The number of states. */
  public int nodes() {
    return states.length;
  }

  /** The number of steps. */
  public int edges() {
    return actionOf.length;
  }

  /** The value that a variable has in a state. */
  public Value value(int node, int variable) {
    return states[node][variable];
  }

  /** The first edge that leaves {@code node}; the last is before that of the next node. */
  public int firstEdge(int node) {
    return firstEdge[node];
  }

  /** The index, in {@link #actions}, of the action that an edge is. */
  public int action(int edge) {
    return actionOf[edge];
  }

  /** The node that an edge leads to. */
  public int target(int edge) {
    return targetOf[edge];
  }

  /**
   * Whether the same action leads from the same node to another one, too: the specification leaves
   * the result open, and code may choose either.
   */
  public boolean isChoice(int edge) {
    return choices.get(edge);
  }
}
