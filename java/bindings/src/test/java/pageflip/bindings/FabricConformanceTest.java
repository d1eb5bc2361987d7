package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.conformance.replay.Report;
import pageflip.weaver.Rewrite;

/** The page flips without interrupts, right and broken, on the graphs of their smallest models. */
@Tag("slow")
class FabricConformanceTest {
  private static final String FABRIC = "pageflip.stack.machine.InvalidationFabric";
  private static final String CPU = "pageflip.stack.machine.Cpu";
  private static final Map<String, StateGraph> GRAPHS = new HashMap<>();

  @Nested
  class SnoopingTlb {
    private static final String FLIP = "pageflip.stack.kernel.fabric.SnoopedFlip";

    @Test
    void everyEdgeIsExercised() {
      everyEdge("SnoopingTlb", 16);
    }

    @Test
    void answeringBeforeDrainingIsNoticed() {
      Divergence found =
          broken(
              new Fault(
                  CPU,
                  "hasTranslatedTo",
                  Fault.instead("pending", new InsnNode(Opcodes.ACONST_NULL))));

      assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
      assertThat(found.attempted().name()).isEqualTo("Answer");
      assertThat(found.trace()).anyMatch(action -> action.name().equals("StoreTranslate"));
    }

    @Test
    void answeringBeforeALoadHasReadIsNoticed() {
      Divergence found =
          broken(new Fault(CPU, "hasTranslatedTo", FabricConformanceTest::seesNoLoad));

      assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
      assertThat(found.attempted().name()).isEqualTo("Answer");
      assertThat(found.trace()).anyMatch(action -> action.name().equals("LoadTranslate"));
    }

    @Test
    void skippingTheFenceIsNoticed() {
      Divergence found = broken(new Fault(FLIP, "fence", Fault::alwaysTrue));

      assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
      assertThat(found.attempted().name()).isEqualTo("Fence");
    }

    @Test
    void aWriteThatNobodySnoopsIsNoticed() {
      Divergence found =
          broken(
              new Fault("pageflip.stack.machine.SnoopingBus", "clear", Fault.withoutCall("send")));

      assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
      assertThat(found.attempted().name()).isEqualTo("ClearPte");
    }

    @Test
    void aTlbThatOnlySaysThatItForgotIsNoticed() {
      Divergence found = broken(new Fault(FABRIC, "invalidate", Fault.withoutCall("invalidate")));

      assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
      assertThat(found.attempted().name()).isEqualTo("Invalidate");
      assertThat(found.variable()).isEqualTo("tlb");
    }

    private static Divergence broken(Rewrite fault) {
      return divergence("SnoopingTlb", fault);
    }
  }

  @Nested
  class BroadcastInvalidate {
    private static final String FLIP = "pageflip.stack.kernel.fabric.BroadcastFlip";

    @Test
    void everyEdgeIsExercised() {
      everyEdge("BroadcastInvalidate", 17);
    }

    @Test
    void switchingWithoutTheBarrierIsNoticed() {
      Divergence found =
          broken(
              new Fault(
                  "pageflip.stack.kernel.fabric.BarrierSwitch",
                  "putDown",
                  Fault.believing("settled", true)));

      assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
      assertThat(found.attempted().name()).isEqualTo("Preempt");
      assertThat(found.trace()).anyMatch(action -> action.name().equals("Tlbi"));
    }

    @Test
    void skippingTheBarrierIsNoticed() {
      Divergence found = broken(new Fault(FLIP, "dsb", Fault.believing("settled", true)));

      assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
      assertThat(found.attempted().name()).isEqualTo("Dsb");
    }

    @Test
    void forgettingToInvalidateIsNoticed() {
      Divergence found = broken(new Fault(FLIP, "tlbi", Fault.withoutCall("send")));

      assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
      assertThat(found.attempted().name()).isEqualTo("Tlbi");
    }

    private static Divergence broken(Rewrite fault) {
      return divergence("BroadcastInvalidate", fault);
    }
  }

  private static void seesNoLoad(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof FieldInsnNode field && field.name.equals("loading")) {
        method.instructions.insert(field, new InsnNode(Opcodes.ACONST_NULL));
        method.instructions.insert(field, new InsnNode(Opcodes.POP));
      }
    }
  }

  private static void everyEdge(String specification, int actions) {
    StateGraph graph = graph(specification);
    Report report = check(specification, Rewrite.NONE);

    assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
    assertThat(report.edges()).isEqualTo(graph.edges());
    assertThat(report.edgesByAction())
        .hasSize(actions)
        .allSatisfy((action, n) -> assertThat(n).isPositive());
    assertThat(report.refusals())
        .as("every action that is not allowed at a node is tried there")
        .isEqualTo((long) graph.nodes() * graph.actions().size() - graph.edges());
  }

  private static Divergence divergence(String specification, Rewrite fault) {
    Divergence found =
        check(specification, fault)
            .divergence()
            .orElseThrow(() -> new AssertionError("not noticed"));
    assertThat(found.allowed()).as("a report says what would have been right").isNotEmpty();
    return found;
  }

  private static Report check(String specification, Rewrite fault) {
    String binding = "pageflip.bindings." + specification + "Binding";
    List<String> woven = List.of("pageflip.stack.", "pageflip.bindings.");
    return new Conformance(binding, woven, fault).check(graph(specification), (done, all) -> {});
  }

  private static synchronized StateGraph graph(String specification) {
    return GRAPHS.computeIfAbsent(
        specification,
        name -> {
          return ModelGraph.of("MC" + name + "_small");
        });
  }
}
