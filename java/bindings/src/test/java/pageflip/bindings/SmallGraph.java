package pageflip.bindings;

import java.nio.file.Path;
import java.util.List;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.tlc.Tlc;

/** The graph of TlbShootdown's smallest model, made once. */
final class SmallGraph {
  static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");
  static final String BINDING = "pageflip.bindings.TlbShootdownBinding";

  private static StateGraph graph;

  private SmallGraph() {}

  static synchronized StateGraph get() {
    if (graph == null) {
      Path specs = Path.of(System.getProperty("pageflip.root"), "specs");
      GraphBuilder builder = new GraphBuilder();
      new Tlc(List.of(specs))
          .check(
              specs.resolve("models/MCTlbShootdown.tla"),
              specs.resolve("models/MCTlbShootdown_small.cfg"),
              1,
              builder);
      graph = builder.build();
    }
    return graph;
  }
}
