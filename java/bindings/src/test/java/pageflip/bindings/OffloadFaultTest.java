package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.weaver.Rewrite;

/** The card that does the protocol, with one mistake at a time. */
@Tag("slow")
class OffloadFaultTest {
  private static final String BINDING = "pageflip.bindings.ProtocolOffloadBinding";
  private static final String CARD = "pageflip.stack.nic.OffloadCard";
  private static final String STREAM = "pageflip.stack.nic.OffloadedStream";
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private static StateGraph graph;

  @BeforeAll
  static void makeTheGraph() {
    graph = ModelGraph.of("MCProtocolOffload_edges");
  }

  @Test
  @Planted(Planted.Kind.DATA)
  void headersInThePayloadAreNoticed() {
    Divergence found = broken(CARD, "write", Fault.taking("payloadOffset", false));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Write");
    assertThat(found.variable()).isEqualTo("contents");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void believingAChecksumIsNoticed() {
    Divergence found =
        broken("pageflip.stack.net.PacketReader", "transportAddsUp", Fault::alwaysTrue);

    assertThat(found.attempted().name()).isIn("Write", "Finish", "DropBad");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void writingAgainWhatIsCompletedIsNoticed() {
    Divergence found = broken(STREAM, "firstNew", OffloadFaultTest::withoutTheFirstMaximum);

    assertThat(found.kind()).isIn(Kind.UNEXPECTED, Kind.MISSING);
    assertThat(found.attempted().name()).isIn("Write", "Finish");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void writingToTheOldestBufferIsNoticed() {
    Divergence found = broken(STREAM, "buffer", OffloadFaultTest::dividingByTheLargest);

    assertThat(found.attempted().name()).isEqualTo("Write");
  }

  @Test
  @Planted(Planted.Kind.DATA)
  void losingHalfOfAPacketThatCrossesIsNoticed() {
    Divergence found = broken(CARD, "finish", Fault.taking("isEmpty"));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Finish");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void completingAHoleIsNoticed() {
    Divergence found = broken(STREAM, "wrote", OffloadFaultTest::joiningWhatIsApart);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Write");
    assertThat(found.variable()).isEqualTo("placed");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void goingByTheSenderAndNotTheReceiverIsNoticed() {
    Divergence found = broken(CARD, "judge", OffloadFaultTest::askingForTheSource);

    assertThat(found.attempted().name()).isIn("DropBad", "Write", "Finish");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void postingWhatTheCardHasIsNoticed() {
    Divergence found = broken("pageflip.stack.receive.OffloadedReceive", "idle", Fault::alwaysTrue);

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isIn("Post", "Store");
  }

  /** {@code Math.max(a, b)} is {@code a}. */
  private static void withoutTheFirstMaximum(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call && call.name.equals("max")) {
        method.instructions.set(call, new InsnNode(Opcodes.POP2));
        return;
      }
    }
    throw new AssertionError("no maximum");
  }

  private static void dividingByTheLargest(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LdcInsnNode constant) {
        constant.cst = Long.MAX_VALUE;
      }
    }
  }

  /** Two longs that are compared are taken to be equal. */
  private static void joiningWhatIsApart(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.LCMP) {
        method.instructions.insert(instruction, new InsnNode(Opcodes.ICONST_0));
        method.instructions.insert(instruction, new InsnNode(Opcodes.POP));
      }
    }
  }

  private static void askingForTheSource(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call && call.name.equals("destination")) {
        call.name = "source";
      }
    }
  }

  private static Divergence broken(String className, String method, Consumer<MethodNode> mistake) {
    return broken(new Fault(className, method, mistake));
  }

  private static Divergence broken(Rewrite fault) {
    return new Conformance(BINDING, WOVEN, fault)
        .check(graph, (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }
}
