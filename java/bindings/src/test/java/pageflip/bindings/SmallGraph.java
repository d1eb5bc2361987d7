package pageflip.bindings;

import java.util.List;
import pageflip.conformance.graph.StateGraph;

/** The graph of TlbShootdown's smallest model, made once. */
final class SmallGraph {
  static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");
  static final String BINDING = "pageflip.bindings.TlbShootdownBinding";

  private static StateGraph graph;

  private SmallGraph() {}

  static synchronized StateGraph get() {
    if (graph == null) {
      graph = ModelGraph.of("MCTlbShootdown_small");
    }
    return graph;
  }
}
