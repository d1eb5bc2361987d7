package pageflip.atomicity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import pageflip.weaver.StepMethod;

/**
 * Walks through the states of a small system, one step at a time, and notes where two steps of
 * different threads may meet: for each two, one state for each way in which they come out one after
 * the other.
 */
final class Explorer {
  /** Where somebody is, and the arguments of the step by which he came there. */
  private record Stage(String name, List<Integer> arguments) {
    static final Stage FIRST = new Stage("user", List.of());
  }

  private record Taken(String result, Node then) {}

  /** A state that was reached. */
  private static final class Node {
    final List<Call> before;
    final Map<String, Stage> stages;
    final String fingerprint;
    final long order;
    Map<Call, Taken> taken; // null until it is expanded

    Node(List<Call> before, Map<String, Stage> stages, String fingerprint, long order) {
      this.before = before;
      this.stages = stages;
      this.fingerprint = fingerprint;
      this.order = order;
    }
  }

  private static final int CLOSE_OF_A_PAIR = 3;
  private static final String CPU = "cpu";
  private static final String ANYBODY = "anybody";

  private final Supplier<Instance> start;
  private final List<Rule> rules;
  private final List<Call> calls;
  private final Map<Call, String> who = new HashMap<>();
  private final Map<String, Node> known = new HashMap<>();
  private final Map<String, Integer> expandedIn = new HashMap<>();
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();
  private final Set<String> effective = new TreeSet<>();

  Explorer(Supplier<Instance> start) {
    this.start = start;
    Instance instance = start.get();
    this.rules = Rule.parse(instance.system().threads());
    this.calls = instance.calls(step -> !rules(step).get(0).who().equals(Rule.UNUSED));
    calls.forEach(call -> who.put(call, who(instance, call)));
  }

  private List<Rule> rules(StepMethod step) {
    List<Rule> named = rules.stream().filter(rule -> rule.step().equals(step.toString())).toList();
    List<Rule> found =
        named.isEmpty() ? rules.stream().filter(rule -> rule.isFor(step)).toList() : named;
    if (found.isEmpty()) {
      throw new AssertionError("nobody takes " + step + ": add it to the threads of the system");
    }
    return found;
  }

  private String who(Instance instance, Call call) {
    String[] thread = rules(call.step()).get(0).who().split("@");
    String of = thread[0].equals(CPU) ? "Cpu" : thread.length > 1 ? thread[1] : null;
    return of == null ? thread[0] : thread[0] + " " + first(of, instance, call);
  }

  /** The first object of a type that a step is called on, or with. */
  private static Object first(String type, Instance instance, Call call) {
    Object receiver = instance.receiver(call);
    if (receiver.getClass().getSimpleName().equals(type)) {
      return type + call.receiver();
    }
    Class<?>[] types = call.method().getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (types[i].getSimpleName().equals(type)) {
        Object argument = instance.system().values(types[i]).get(call.arguments().get(i));
        int number = instance.number(argument);
        return type + (number < 0 ? call.arguments().get(i) : number);
      }
    }
    throw new AssertionError(call + " has nothing to do with a " + type);
  }

  /** The steps of the system that somebody takes. */
  Set<String> steps() {
    Set<String> steps = new TreeSet<>();
    calls.forEach(call -> steps.add(call.step().toString()));
    return steps;
  }

  /** What the system's table names, and the system does not have. */
  Set<String> namedInVain() {
    Set<String> inVain = new TreeSet<>();
    for (Rule rule : rules) {
      if (!rule.who().equals(Rule.UNUSED) && calls.stream().noneMatch(c -> rule.isFor(c.step()))) {
        inVain.add(rule.step());
      }
    }
    return inVain;
  }

  /** Those that did nothing in any state that was reached. */
  Set<String> idle() {
    Set<String> idle = steps();
    idle.removeAll(effective);
    return idle;
  }

  /** Expands {@code states} states, those first in which threads are where they seldom were. */
  List<Meeting> explore(int states) {
    Comparator<Node> seldom = Comparator.comparingInt(this::expanded);
    PriorityQueue<Node> frontier =
        new PriorityQueue<>(seldom.thenComparingLong(node -> node.order));
    frontier.add(reach(List.of(), Map.of(), start.get()));
    List<Node> expanded = new ArrayList<>();
    while (!frontier.isEmpty() && expanded.size() < states) {
      Node node = frontier.poll();
      if (!frontier.isEmpty() && expanded(node) > expanded(frontier.peek())) {
        frontier.add(node); // it was seldom when it was put there
        if (frontier.peek() != node) {
          continue;
        }
        frontier.poll();
      }
      expand(node, frontier);
      expanded.add(node);
    }
    expanded.forEach(this::meet);
    return chosen();
  }

  /**
   * For each two steps a few of the meetings in which one could disturb the other, and if there is
   * none, one of those in which neither should notice.
   */
  private List<Meeting> chosen() {
    Map<String, List<Meeting>> byPair = new LinkedHashMap<>();
    for (Meeting meeting : meetings.values()) {
      byPair.computeIfAbsent(meeting.pair(), pair -> new ArrayList<>()).add(meeting);
    }
    List<Meeting> chosen = new ArrayList<>();
    for (List<Meeting> all : byPair.values()) {
      List<Meeting> close = all.stream().filter(Meeting::close).limit(CLOSE_OF_A_PAIR).toList();
      chosen.addAll(close.isEmpty() ? all.subList(0, 1) : close);
    }
    return chosen;
  }

  private int expanded(Node node) {
    return expandedIn.getOrDefault(stages(node), 0);
  }

  private static String stages(Node node) {
    Map<String, String> names = new TreeMap<>();
    node.stages.forEach((who, stage) -> names.put(who, stage.name()));
    return names.toString();
  }

  private Node reach(List<Call> before, Map<String, Stage> stages, Instance instance) {
    String fingerprint = Fingerprint.of(instance);
    return known.computeIfAbsent(
        new TreeMap<>(stages) + fingerprint,
        key -> new Node(before, stages, fingerprint, known.size()));
  }

  private void expand(Node node, PriorityQueue<Node> frontier) {
    expandedIn.merge(stages(node), 1, Integer::sum);
    node.taken = new LinkedHashMap<>();
    for (Call call : calls) {
      Rule rule = allowed(node, call);
      if (rule == null) {
        continue;
      }
      Instance instance = start.get();
      node.before.forEach(instance::take);
      String result = instance.take(call);
      boolean did = result.equals("done");
      if (did) {
        effective.add(call.step().toString());
      }
      List<Call> before = new ArrayList<>(node.before);
      before.add(call);
      int size = known.size();
      Node then = reach(before, did ? after(node, call, rule) : node.stages, instance);
      if (known.size() > size && (did || result.equals("refused"))) {
        frontier.add(then);
      }
      node.taken.put(call, new Taken(result, then));
    }
  }

  private Rule allowed(Node node, Call call) {
    for (Rule rule : rules(call.step())) {
      if (rule.stage().isEmpty()) {
        return rule;
      }
      Stage stage = node.stages.getOrDefault(who.get(call), Stage.FIRST);
      if (stage.name().equals(rule.stage())
          && (!rule.sameArguments() || stage.arguments().equals(call.arguments()))) {
        return rule;
      }
    }
    return null;
  }

  private Map<String, Stage> after(Node node, Call call, Rule rule) {
    if (rule.stage().equals(rule.next())) {
      return node.stages;
    }
    Map<String, Stage> stages = new HashMap<>(node.stages);
    stages.put(who.get(call), new Stage(rule.next(), call.arguments()));
    return stages;
  }

  private void meet(Node node) {
    List<Call> here = List.copyOf(node.taken.keySet());
    for (int i = 0; i < here.size(); i++) {
      for (int j = i; j < here.size(); j++) {
        if (mayMeet(here.get(i), here.get(j))) {
          meet(node, here.get(i), here.get(j));
        }
      }
    }
  }

  private boolean mayMeet(Call one, Call other) {
    return !who.get(one).equals(who.get(other)) || who.get(one).equals(ANYBODY);
  }

  private void meet(Node node, Call one, Call other) {
    Taken first = node.taken.get(one);
    Taken second = node.taken.get(other);
    if (first.then.taken == null || second.then.taken == null) {
      return; // not expanded: what comes second is not known
    }
    Taken secondAfter = first.then.taken.get(other);
    Taken firstAfter = second.then.taken.get(one);
    if (secondAfter == null || firstAfter == null) {
      return;
    }
    String results =
        String.join(" ", first.result, second.result, firstAfter.result, secondAfter.result);
    if (!results.contains("done")) {
      return;
    }
    String signature =
        "%s %s %s %s %s"
            .formatted(
                one.step(),
                other.step(),
                results,
                shared(one, other),
                firstAfter.then.fingerprint.equals(secondAfter.then.fingerprint));
    boolean order =
        !first.result.equals(firstAfter.result)
            || !second.result.equals(secondAfter.result)
            || !firstAfter.then.fingerprint.equals(secondAfter.then.fingerprint);
    boolean close = order || overlap(node, first.then, second.then);
    meetings.putIfAbsent(signature, new Meeting(start, node.before, one, other, close));
  }

  /** Whether two changes of a state are of the same place, as far as can be seen. */
  private static boolean overlap(Node from, Node one, Node other) {
    String[] before = from.fingerprint.split(" ");
    String[] ones = one.fingerprint.split(" ");
    String[] others = other.fingerprint.split(" ");
    if (ones.length != before.length || others.length != before.length) {
      return one != from && other != from;
    }
    for (int i = 0; i < before.length; i++) {
      if (!ones[i].equals(before[i]) && !others[i].equals(before[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two have an argument or a receiver in common, of those that could differ. */
  private static boolean shared(Call one, Call other) {
    if (one.step().className().equals(other.step().className())
        && one.receiver() != other.receiver()) {
      return false;
    }
    Class<?>[] ones = one.method().getParameterTypes();
    Class<?>[] others = other.method().getParameterTypes();
    for (int i = 0; i < ones.length; i++) {
      for (int j = 0; j < others.length; j++) {
        if (ones[i] == others[j] && one.arguments().get(i).equals(other.arguments().get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
