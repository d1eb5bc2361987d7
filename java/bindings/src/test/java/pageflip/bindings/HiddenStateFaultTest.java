package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;

/** A mistake that only shows in some heaps of a state: who goes on from the first one misses it. */
class HiddenStateFaultTest {
  private static final String BINDING = "pageflip.bindings.BufferContractBinding";
  private static final String SEND = "pageflip.stack.extended.OutstandingSend";
  private static final String PATH = "pageflip.stack.extended.NicPath";
  private static final String TIMES = "times";
  private static final int GOOD_READS = 3;

  /** A card reads a buffer three times, and at the fourth time it sends zeros in its place. */
  @Test
  @Planted(value = Planted.Kind.HIDDEN_STATE, by = Planted.By.HEAPS)
  void aCountThatNoVariableShowsIsNoticed() {
    StateGraph graph = ModelGraph.of("MCBufferContract_small");
    Conformance broken = new Conformance(BINDING, SmallGraph.WOVEN, HiddenStateFaultTest::plant);

    assertThat(broken.check(graph, (done, all) -> {}).divergence())
        .as("every edge is as it should be where it is first taken")
        .isEmpty();

    Divergence found =
        broken
            .checkHeaps(graph, HeapsTest.HEAPS, HiddenState.declared()::isUnused)
            .divergence()
            .orElseThrow(() -> new AssertionError("not noticed"));
    assertThat(found.kind()).isEqualTo(Divergence.Kind.WRONG_STATE);
    assertThat(found.attempted()).hasToString("Retransmit(p1, f1)");
    assertThat(found.variable()).isEqualTo("wire");
    assertThat(found.expected()).isEqualTo("(f1 :> x)");
    assertThat(found.actual()).isEqualTo("(f1 :> zero)");
  }

  private static byte[] plant(String name, byte[] classFile) {
    return switch (name) {
      case SEND ->
          rewritten(
              classFile,
              node -> {
                node.fields.add(new FieldNode(Opcodes.ACC_PUBLIC, TIMES, "I", null, null));
                methods(node, "sent", "([BJ)V", HiddenStateFaultTest::count);
              });
      case PATH ->
          rewritten(
              classFile,
              node ->
                  methods(
                      node,
                      "read",
                      "(L" + SEND.replace('.', '/') + ";)[B",
                      HiddenStateFaultTest::readZeros));
      default -> classFile;
    };
  }

  private static byte[] rewritten(byte[] classFile, Consumer<ClassNode> change) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, 0);
    change.accept(node);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static void methods(
      ClassNode node, String name, String descriptor, Consumer<MethodNode> change) {
    MethodNode method =
        node.methods.stream()
            .filter(m -> m.name.equals(name) && m.desc.equals(descriptor))
            .findFirst()
            .orElseThrow();
    change.accept(method);
  }

  private static void count(MethodNode sent) {
    InsnList count = new InsnList();
    count.add(new VarInsnNode(Opcodes.ALOAD, 0));
    count.add(new InsnNode(Opcodes.DUP));
    count.add(times(Opcodes.GETFIELD));
    count.add(new InsnNode(Opcodes.ICONST_1));
    count.add(new InsnNode(Opcodes.IADD));
    count.add(times(Opcodes.PUTFIELD));
    sent.instructions.insert(count);
  }

  private static void readZeros(MethodNode read) {
    LabelNode asBefore = new LabelNode();
    InsnList zeros = new InsnList();
    zeros.add(new VarInsnNode(Opcodes.ALOAD, 1));
    zeros.add(times(Opcodes.GETFIELD));
    zeros.add(new IntInsnNode(Opcodes.BIPUSH, GOOD_READS));
    zeros.add(new JumpInsnNode(Opcodes.IF_ICMPLT, asBefore));
    zeros.add(new IntInsnNode(Opcodes.SIPUSH, 4096));
    zeros.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_BYTE));
    zeros.add(new InsnNode(Opcodes.ARETURN));
    zeros.add(asBefore);
    zeros.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
    read.instructions.insert(zeros);
  }

  private static FieldInsnNode times(int access) {
    return new FieldInsnNode(access, SEND.replace('.', '/'), TIMES, "I");
  }
}
