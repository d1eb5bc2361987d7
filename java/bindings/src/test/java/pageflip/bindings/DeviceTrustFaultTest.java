package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;

/** The IOMMU and its uses, with one mistake at a time. */
@Tag("slow")
class DeviceTrustFaultTest {
  private static final String BINDING = "pageflip.bindings.DeviceTrustBinding";
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");
  private static final Map<String, StateGraph> GRAPHS = new HashMap<>();

  @Test
  @Planted(Planted.Kind.GUARD)
  void deliveringBeforeTheInvalidationIsDoneIsNoticed() {
    Divergence found =
        broken("strict", "kernel.iomem.StrictMappings", "awaitCompletion", Fault.taking("settled"));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("AwaitCompletion");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void notInvalidatingIsNoticed() {
    Divergence found =
        broken(
            "strict",
            "kernel.iomem.StrictMappings",
            "submitInvalidation",
            Fault.withoutCall("submit"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("SubmitInvalidation");
    assertThat(found.variable()).isEqualTo("queued");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void anInvalidationThatForgetsNothingIsNoticed() {
    Divergence found =
        broken("strict", "machine.Iommu", "invalidate", DeviceTrustFaultTest::keepsItsEntry);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Invalidate");
    assertThat(found.variable()).isEqualTo("iotlb");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void notDrainingPostedWritesIsNoticed() {
    Divergence found =
        broken("strict", "machine.Iommu", "complete", DeviceTrustFaultTest::seesNothingPosted);

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("CompleteInvalidation");
  }

  @Test
  @Planted(Planted.Kind.ORDER)
  void invalidatingBeforeTheIopteIsClearedIsNoticed() {
    Divergence found =
        broken(
            "strict", "kernel.iomem.StrictMappings", "revoke", DeviceTrustFaultTest::submitsFirst);

    assertThat(found.kind()).isIn(Kind.UNEXPECTED, Kind.MISSING);
    assertThat(found.attempted().name()).isIn("SubmitInvalidation", "ClearIopte");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void reusingAnIoPageBeforeTheFlushIsNoticed() {
    Divergence found =
        broken("deferred", "kernel.iomem.DeferredMappings", "map", Fault.taking("pending", false));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Grant");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void aFlushThatFlushesNothingIsNoticed() {
    Divergence found =
        broken(
            "deferred",
            "kernel.iomem.DeferredMappings",
            "flushBatch",
            Fault.withoutCall("forEach"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("FlushBatch");
    assertThat(found.variable()).isEqualTo("queued");
  }

  @Test
  @Planted(Planted.Kind.DATA)
  void notCopyingFromTheShadowIsNoticed() {
    Divergence found =
        broken("shadow", "kernel.iomem.ShadowMappings", "copyOut", Fault.withoutCall("copy"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("CopyOut");
    assertThat(found.variable()).isEqualTo("memory");
  }

  // ---- mistakes ---------------------------------------------------------------------------------

  /** Where the entry would be forgotten, it is left. */
  private static void keepsItsEntry(MethodNode method) {
    FieldInsnNode put = field(method, Opcodes.PUTFIELD, "remembered");
    method.instructions.insertBefore(put, new InsnNode(Opcodes.POP2));
    method.instructions.remove(put);
  }

  private static void seesNothingPosted(MethodNode method) {
    FieldInsnNode get = field(method, Opcodes.GETFIELD, "posted");
    method.instructions.insertBefore(get, new InsnNode(Opcodes.POP));
    method.instructions.set(get, new InsnNode(Opcodes.ACONST_NULL));
  }

  /** The first two steps change places. */
  private static void submitsFirst(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call) {
        if (call.name.equals("clearIopte")) {
          call.name = "submitInvalidation";
        } else if (call.name.equals("submitInvalidation")) {
          call.name = "clearIopte";
        }
      }
    }
  }

  private static FieldInsnNode field(MethodNode method, int opcode, String name) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FieldInsnNode access
          && access.getOpcode() == opcode
          && access.name.equals(name)) {
        return access;
      }
    }
    throw new AssertionError(method.name + " has no access to " + name);
  }

  private static Divergence broken(
      String policy, String className, String method, Consumer<MethodNode> mistake) {
    Fault fault = new Fault("pageflip.stack." + className, method, mistake);
    return new Conformance(BINDING, WOVEN, fault)
        .check(graph(policy), (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }

  private static synchronized StateGraph graph(String policy) {
    return GRAPHS.computeIfAbsent(
        policy,
        p -> {
          return ModelGraph.of("MCDeviceTrust_edges-" + p);
        });
  }
}
