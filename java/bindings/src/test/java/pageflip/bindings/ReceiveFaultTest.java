package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.weaver.Rewrite;

/** Receiving, with one mistake at a time; without one, {@code make conformance} has it. */
@Tag("slow")
class ReceiveFaultTest {
  private static final String BINDING = "pageflip.bindings.ReceiveBinding";
  private static final String PACKAGE = "pageflip.stack.receive.";
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private static StateGraph graph;

  @BeforeAll
  static void makeTheGraph() {
    graph = ModelGraph.of("MCReceive_edges");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void reusingTheReplacedFrameBeforeTheShootdownIsNoticed() {
    Divergence found = broken("FlipReceive", "deliver", Fault.withoutCall("shootDown"));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Reclaim");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void aShootdownThatInvalidatesNothingIsNoticed() {
    Divergence found = broken("FlipReceive", "shootDown", Fault.withoutCall("invalidate"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("ShootDown");
    assertThat(found.variable()).isEqualTo("tlb");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void losingTheReplacedFrameIsNoticed() {
    Divergence found = broken("FlipReceive", "deliver", Fault.withoutCall("reclaim"));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Read");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void flippingAFrameThatThePayloadDoesNotFillIsNoticed() {
    Divergence found = broken("InputPath", "giveAway", Fault.taking("fillsItsFrame"));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("DeliverFlip");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void deliveringAsItComesIsNoticed() {
    Divergence found = broken("Reassembly", "inTurn", Fault::alwaysTrue);

    assertThat(found.kind()).isEqualTo(Kind.EXCEPTION);
    assertThat(found.attempted().name()).isEqualTo("DeliverCopy");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void deliveringTwiceIsNoticed() {
    Divergence found = broken("Reassembly", "old", Fault::alwaysFalse);

    assertThat(found.kind()).isIn(Kind.UNEXPECTED, Kind.MISSING);
    assertThat(found.attempted().name()).isIn("Queue", "DropOld");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void keepingWhatIsBadIsNoticed() {
    Divergence found = broken("InputPath", "dropBad", Fault::alwaysFalse);

    assertThat(found.kind()).isEqualTo(Kind.MISSING);
    assertThat(found.attempted().name()).isEqualTo("DropBad");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void believingAChecksumIsNoticed() {
    Divergence found =
        broken(new Fault("pageflip.stack.net.PacketReader", "transportAddsUp", Fault::alwaysTrue));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isIn("Queue", "DropOld");
  }

  @Test
  @Planted(Planted.Kind.PROGRESS)
  void waitingForRoomForEverIsNoticed() {
    Divergence found = broken("InputPath", "roomWillCome", Fault::alwaysTrue);

    assertThat(found.kind()).isEqualTo(Kind.MISSING);
    assertThat(found.attempted().name()).isEqualTo("Prune");
  }

  @Test
  @Planted(Planted.Kind.DATA)
  void aCardThatDoesNotSplitIsNoticed() {
    Divergence found =
        broken(new Fault("pageflip.stack.nic.HeaderSplit", "headerBytes", Fault::alwaysFalse));

    assertThat(found.kind()).isEqualTo(Kind.MISSING);
    assertThat(found.attempted().name()).isEqualTo("Arrive");
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
