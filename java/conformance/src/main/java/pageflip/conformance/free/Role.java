package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.graph.Action;
import pageflip.conformance.value.Value;

/**
 * What one thread of a free run calls: all that begins with one process, say a CPU, or the steps
 * that one part of the machine or of the kernel takes.
 *
 * @param name of the thread
 * @param process whose operations it runs; null if nobody's
 * @param choices the actions it draws from: first a name, then one of its argument lists
 */
record Role(String name, Value process, List<int[]> choices) {
  /** The threads that a binding speaks of. */
  static List<Role> of(BoundGraph<?> bound) {
    Map<String, Map<String, List<Integer>>> byThread = new LinkedHashMap<>();
    Map<String, Value> processes = new LinkedHashMap<>();
    List<Action> actions = bound.graph().actions();
    for (int id = 0; id < actions.size(); id++) {
      Value process = bound.process(id);
      String thread = process == null ? bound.thread(id).orElse(null) : process.toString();
      if (thread != null && bound.kind(id) != ActionKind.CONTINUATION) {
        processes.put(thread, process);
        byThread
            .computeIfAbsent(thread, name -> new LinkedHashMap<>())
            .computeIfAbsent(actions.get(id).name(), name -> new ArrayList<>())
            .add(id);
      }
    }
    List<Role> roles = new ArrayList<>();
    byThread.forEach(
        (thread, byName) ->
            roles.add(
                new Role(
                    thread,
                    processes.get(thread),
                    byName.values().stream()
                        .map(ids -> ids.stream().mapToInt(Integer::intValue).toArray())
                        .toList())));
    return roles;
  }
}
