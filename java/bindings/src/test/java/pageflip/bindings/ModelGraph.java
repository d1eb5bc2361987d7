package pageflip.bindings;

import java.nio.file.Path;
import java.util.List;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.tlc.Tlc;

/** The graph of a model. */
final class ModelGraph {
  private ModelGraph() {}

  /**
   * Has TLC explore a model.
   *
   * @param config its configuration, as in {@code MCReceive_edges}; what is before the underscore
   *     is the module
   */
  static StateGraph of(String config) {
    Path specs = Path.of(System.getProperty("pageflip.root"), "specs");
    Path models = specs.resolve("models");
    String module = config.substring(0, config.indexOf('_')) + ".tla";
    GraphBuilder builder = new GraphBuilder();
    new Tlc(List.of(specs, specs.resolve("proofs")))
        .check(models.resolve(module), models.resolve(config + ".cfg"), 1, builder);
    return builder.build();
  }
}
