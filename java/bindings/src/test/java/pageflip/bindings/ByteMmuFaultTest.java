package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.receive.ByteMappedReceive;
import pageflip.stack.receive.Receiver;

/** Receiving into ranges of bytes, with one mistake at a time. */
@Tag("slow")
class ByteMmuFaultTest {
  private static final String BINDING = "pageflip.bindings.ByteMmuBinding";
  private static final String PACKAGE = "pageflip.stack.receive.";
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private static StateGraph graph;
  private static StateGraph cpus; // with two programs, on two CPUs

  @BeforeAll
  static void makeTheGraphs() {
    graph = graph("MCByteMmu_edges");
    cpus = graph("MCByteMmu_edges-cpus");
  }

  private static StateGraph graph(String model) {
    return ModelGraph.of(model);
  }

  @Test
  @Planted(Planted.Kind.DATA)
  void mappingWhatIsBeforeThePayloadIsNoticed() {
    Divergence found = broken("Payload", "offset", Fault::alwaysFalse);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Map");
    assertThat(found.variable()).isEqualTo("table");
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void recyclingBeforeTheShootdownIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "letGo", Fault.withoutCall("shootDown"));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Recycle");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void aShootdownThatForgetsNothingIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "shootDown", Fault.withoutCall("forget"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("ShootDown");
    assertThat(found.variable()).isEqualTo("cached");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void aShootdownOnTheProgramsOwnCpuOnlyIsNoticed() {
    Consumer<MethodNode> own =
        Fault.instead(
            "cpus",
            new VarInsnNode(Opcodes.ALOAD, 1),
            call(Receiver.class, "cpu", "()" + Type.getDescriptor(Cpu.class)),
            listOf());

    Divergence found = broken(cpus, "ByteMappedReceive", "shootDown", own);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("ShootDown");
    assertThat(found.variable()).isEqualTo("cached");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void mappingIntoAnotherProgramsTableIsNoticed() {
    Consumer<MethodNode> first =
        Fault.instead(
            "space",
            new VarInsnNode(Opcodes.ALOAD, 0),
            new FieldInsnNode(
                Opcodes.GETFIELD,
                Type.getInternalName(ByteMappedReceive.class),
                "machine",
                Type.getDescriptor(Machine.class)),
            call(Machine.class, "cpus", "()" + Type.getDescriptor(List.class)),
            new InsnNode(Opcodes.ICONST_0),
            new MethodInsnNode(
                Opcodes.INVOKEINTERFACE, "java/util/List", "get", "(I)Ljava/lang/Object;"),
            new TypeInsnNode(Opcodes.CHECKCAST, Type.getInternalName(Cpu.class)),
            call(Cpu.class, "space", "()" + Type.getDescriptor(AddressSpace.class)));

    Divergence found = broken(cpus, "ByteMappedReceive", "map", first);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Map");
    assertThat(found.variable()).isEqualTo("table");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void leavingARangeMappedIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "unmap", Fault.withoutCall("unmap"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Unmap");
    assertThat(found.variable()).isEqualTo("table");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void keepingTheFrameIsNoticed() {
    Divergence found = broken("ByteMappedReceive", "recycle", Fault.withoutCall("release"));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Recycle");
    assertThat(found.variable()).isEqualTo("free");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void mappingAgainWhatWasDeliveredIsNoticed() {
    Divergence found = broken("Reassembly", "alreadyDelivered", Fault::alwaysFalse);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Map");
  }

  private static MethodInsnNode call(Class<?> owner, String name, String type) {
    return new MethodInsnNode(
        Opcodes.INVOKEVIRTUAL, Type.getInternalName(owner), name, type, false);
  }

  private static MethodInsnNode listOf() {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC, "java/util/List", "of", "(Ljava/lang/Object;)Ljava/util/List;", true);
  }

  private static Divergence broken(String className, String method, Consumer<MethodNode> mistake) {
    return broken(graph, className, method, mistake);
  }

  private static Divergence broken(
      StateGraph graph, String className, String method, Consumer<MethodNode> mistake) {
    return new Conformance(BINDING, WOVEN, new Fault(PACKAGE + className, method, mistake))
        .check(graph, (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }
}
