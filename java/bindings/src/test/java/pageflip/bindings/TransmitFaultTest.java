package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.weaver.Rewrite;

/** The driver and the card against their graph, with one mistake at a time. */
@Tag("slow")
class TransmitFaultTest {
  private static final String BINDING = "pageflip.bindings.TransmitBinding";
  private static final String DRIVER = "pageflip.stack.transmit.PacketDriver";
  private static final String CARD = "pageflip.stack.nic.PacketCard";
  private static final String RING = "pageflip.stack.nic.PacketRing";

  private static StateGraph graph;

  @BeforeAll
  static void makeTheGraph() {
    graph = ModelGraph.of("MCTransmit_edges");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void writingIntoAFullRingIsNoticed() {
    Divergence found = broken(new Fault(DRIVER, "isFull", Fault::alwaysFalse));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("WriteDescriptor");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void aBitThatMeansTheSameOnEveryLapIsNoticed() {
    Divergence found = broken(new Fault(RING, "cardsPhase", Fault::alwaysTrue));

    assertThat(found.trace().stream().filter(action -> action.name().equals("WriteDescriptor")))
        .as("the ring has gone around")
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  @Planted(Planted.Kind.ORDER)
  void publishingBeforeTheChainIsWrittenIsNoticed() {
    Divergence found = broken(new Fault(DRIVER, "publish", TransmitFaultTest::anyLength));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Publish");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void tellingTooEarlyIsNoticed() {
    Divergence found = broken(new Fault(DRIVER, "isReclaimed", Fault::alwaysTrue));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("CompleteMessage");
  }

  @Test
  @Planted(Planted.Kind.DATA)
  void skippingTheReadOfAPageIsNoticed() {
    Divergence found = broken(new Fault(CARD, "gather", Fault.withoutCall("read")));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Gather");
    assertThat(found.variable()).isEqualTo("packet");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void fetchingWithoutALookAtTheBitIsNoticed() {
    Divergence found = broken(new Fault(RING, "isGiven", Fault::alwaysTrue));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Fetch");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void neverSayingThatAPacketIsDoneWithIsNoticed() {
    Divergence found = broken(new Fault(CARD, "emit", TransmitFaultTest::withoutDone));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Emit");
    assertThat(found.variable()).isEqualTo("done");
  }

  private static Divergence broken(Rewrite fault) {
    return new Conformance(BINDING, SmallGraph.WOVEN, fault)
        .check(graph, (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }

  /** Where the method compares how many descriptors are written, it does not. */
  private static void anyLength(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction.getOpcode() == Opcodes.IF_ICMPGE) {
        method.instructions.insertBefore(instruction, new InsnNode(Opcodes.POP2));
        method.instructions.set(
            instruction, new JumpInsnNode(Opcodes.GOTO, ((JumpInsnNode) instruction).label));
        return;
      }
    }
    throw new AssertionError("no comparison");
  }

  /** The card does not write back how far it has come. */
  private static void withoutDone(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call && call.name.equals("done")) {
        method.instructions.insertBefore(call, new InsnNode(Opcodes.POP2));
        method.instructions.set(call, new InsnNode(Opcodes.POP));
        return;
      }
    }
    throw new AssertionError("no write-back");
  }
}
