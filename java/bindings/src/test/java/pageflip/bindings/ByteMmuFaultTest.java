package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.conformance.tlc.Tlc;
import pageflip.weaver.Rewrite;

/** Receiving into ranges of bytes, with one mistake at a time. */
class ByteMmuFaultTest {
  private static final String BINDING = "pageflip.bindings.ByteMmuBinding";
  private static final String PACKAGE = "pageflip.stack.receive.";
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private static StateGraph graph;

  @BeforeAll
  static void makeTheGraph() {
    Path specs = Path.of(System.getProperty("pageflip.root"), "specs");
    GraphBuilder builder = new GraphBuilder();
    new Tlc(List.of(specs))
        .check(
            specs.resolve("models/MCByteMmu.tla"),
            specs.resolve("models/MCByteMmu_edges.cfg"),
            1,
            builder);
    graph = builder.build();
  }

  @Test
  void mappingWhatIsBeforeThePayloadIsNoticed() {
    Divergence found = broken("Payload", "offset", Fault::alwaysFalse);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Map");
    assertThat(found.variable()).isEqualTo("table");
  }

  @Test
  void recyclingBeforeTheShootdownIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "letGo", Fault.withoutCall("shootDown"));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Recycle");
  }

  @Test
  void aShootdownThatForgetsNothingIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "shootDown", Fault.withoutCall("forget"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("ShootDown");
    assertThat(found.variable()).isEqualTo("cached");
  }

  @Test
  void leavingARangeMappedIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "unmap", Fault.withoutCall("unmap"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Unmap");
    assertThat(found.variable()).isEqualTo("table");
  }

  @Test
  void keepingTheFrameIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "recycle", Fault.withoutCall("release"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Recycle");
    assertThat(found.variable()).isEqualTo("free");
  }

  @Test
  void mappingAgainWhatWasDeliveredIsNoticed() {
    Divergence found = broken("Reassembly", "alreadyDelivered", Fault::alwaysFalse);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Map");
  }

  private static Divergence broken(String className, String method, Consumer<MethodNode> mistake) {
    return broken(new Fault(PACKAGE + className, method, mistake));
  }

  private static Divergence broken(Rewrite fault) {
    return new Conformance(BINDING, WOVEN, fault)
        .check(graph, (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }
}
