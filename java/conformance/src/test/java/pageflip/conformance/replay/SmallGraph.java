package pageflip.conformance.replay;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.tlc.Tlc;

/** The graph of a specification that lies beside these tests. */
final class SmallGraph {
  private SmallGraph() {}

  /** Has TLC explore a module, with the model of the same name. */
  static StateGraph of(String module) {
    GraphBuilder graph = new GraphBuilder();
    new Tlc(List.of()).check(file(module + ".tla"), file(module + ".cfg"), 1, graph);
    return graph.build();
  }

  private static Path file(String name) {
    try {
      return Path.of(SmallGraph.class.getResource(name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
