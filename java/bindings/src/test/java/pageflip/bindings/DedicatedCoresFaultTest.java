package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.weaver.Rewrite;

/**
 * Would the engine notice the mistakes that rings invite? Each test breaks the Java in one place.
 */
@Tag("slow")
class DedicatedCoresFaultTest {
  private static final String KERNEL = "pageflip.stack.kernel.cores.";
  private static final String MACHINE = "pageflip.stack.machine.";
  private static final String BINDING = "pageflip.bindings.DedicatedCoresBinding";

  private static StateGraph graph;

  @BeforeAll
  static void explore() {
    graph = ModelGraph.of("MCDedicatedCores_edges-queue");
  }

  @Test
  void anIndexThatOvertakesItsSlotIsNoticed() {
    Divergence found =
        broken(
            new Fault(
                MACHINE + "WriteBuffer",
                "commitIndex",
                Fault.instead("slot", new InsnNode(Opcodes.ACONST_NULL))));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isIn("IndexVisible", "StackIndexVisible");
  }

  @Test
  void pushingIntoAFullRingIsNoticed() {
    Divergence found = broken(new Fault(MACHINE + "Ring", "isFull", Fault::alwaysFalse));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Push");
  }

  @Test
  void lettingTheNextProducerInTooEarlyIsNoticed() {
    Divergence found =
        broken(new Fault(KERNEL + "DedicatedCores", "releaseRing", Fault.taking("isEmpty")));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("ReleaseRing");
  }

  @Test
  void revokingAloneIsNoticed() {
    Divergence found = broken(new Fault(KERNEL + "StackCore", "awaitAcks", Fault::alwaysTrue));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("AwaitAcks");
  }

  @Test
  void answeringBeforeTheLastStoreIsNoticed() {
    Divergence found =
        broken(new Fault(KERNEL + "RevocationResponder", "acknowledge", Fault.taking("drained")));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Acknowledge");
  }

  @Test
  void notAskingIsNoticed() {
    Divergence found =
        broken(new Fault(KERNEL + "StackCore", "clearPte", DedicatedCoresFaultTest::asksNobody));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("ClearPte");
    assertThat(found.variable()).isEqualTo("unasked");
  }

  private static Divergence broken(Rewrite fault) {
    return new Conformance(BINDING, SmallGraph.WOVEN, fault)
        .check(graph, (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }

  /** The method asks for nobody: the CPUs that it would add are thrown away. */
  private static void asksNobody(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call && call.name.equals("addAll")) {
        method.instructions.insertBefore(call, new InsnNode(Opcodes.POP2));
        method.instructions.set(call, new InsnNode(Opcodes.ICONST_0));
      }
    }
  }
}
