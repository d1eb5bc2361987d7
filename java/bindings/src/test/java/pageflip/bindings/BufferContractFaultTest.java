package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;

/**
 * Would the engine notice the mistakes that the models of BufferContract have, and that a kernel
 * could make? Each test breaks the Java in one place.
 */
class BufferContractFaultTest {
  private static final String EXTENDED = "pageflip.stack.extended.";
  private static final String QUEUE = EXTENDED + "SendQueue";
  private static final String BINDING = "pageflip.bindings.BufferContractBinding";

  private static StateGraph graph;

  @BeforeAll
  static void explore() {
    graph = ModelGraph.of("MCBufferContract_small");
  }

  @Test
  void aNoticeWhileACardHoldsTheBufferIsNoticed() {
    unexpected(new Fault(QUEUE, "finished", Fault.taking("isHeld", false)), "Notify");
  }

  @Test
  void postingWhatAnotherCardHasIsNoticed() {
    unexpected(
        new Fault(QUEUE, "unsent", Fault.taking("isHeld", false)), "Post", "Copy", "CopyTail");
  }

  @Test
  void postingToACardThatCannotReadIsNoticed() {
    unexpected(new Fault(QUEUE, "post", Fault.taking("gathers")), "Post");
  }

  @Test
  void aDoorbellThatIsLeftInTheRingIsNoticed() {
    Divergence found =
        broken(new Fault(EXTENDED + "NicPath", "letGo", BufferContractFaultTest::leaveTheDoorbell));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("LetGo");
    assertThat(found.variable()).isEqualTo("rung");
  }

  @Test
  void servingADoorbellTwiceIsNoticed() {
    Divergence found =
        broken(
            new Fault(EXTENDED + "NicPath", "dmaRead", BufferContractFaultTest::leaveTheDoorbell));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.variable()).isEqualTo("rung");
  }

  @Test
  void timingOutWhateverTheBufferIsOutForIsNoticed() {
    unexpected(
        new Fault(EXTENDED + "SendWorker", "timeOut", BufferContractFaultTest::whateverItIsOutFor),
        "TimeOut");
  }

  @Test
  void leavingWhatIsCopiedInPartIsNoticed() {
    Divergence found =
        broken(new Fault(QUEUE, "copy", BufferContractFaultTest::onlyWhatIsUntouched));

    assertThat(found.kind()).isEqualTo(Kind.MISSING);
    assertThat(found.attempted().name()).isEqualTo("Copy");
  }

  @Test
  void forgettingToTellTheApplicationIsNoticed() {
    Divergence found =
        broken(
            new Fault(
                EXTENDED + "RegisteredMemory", "told", BufferContractFaultTest::keepWhatIsOut));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("TakeNotice");
    assertThat(found.variable()).isEqualTo("belief");
  }

  /** Nothing is stored to the array of doorbells: the last array that the method stores to. */
  private static void leaveTheDoorbell(MethodNode method) {
    InsnNode store = null;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.BASTORE) {
        store = (InsnNode) instruction;
      }
    }
    method.instructions.insertBefore(store, new InsnNode(Opcodes.POP));
    method.instructions.set(store, new InsnNode(Opcodes.POP2));
  }

  private static void keepWhatIsOut(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.AASTORE) {
        method.instructions.insertBefore(instruction, new InsnNode(Opcodes.POP));
        method.instructions.set(instruction, new InsnNode(Opcodes.POP2));
        return;
      }
    }
  }

  private static void whateverItIsOutFor(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call && call.name.equals("timeOut")) {
        InsnList other = new InsnList();
        other.add(new InsnNode(Opcodes.POP));
        other.add(new VarInsnNode(Opcodes.ALOAD, 0));
        other.add(
            new FieldInsnNode(
                Opcodes.GETFIELD,
                "pageflip/stack/extended/SendWorker",
                "queue",
                "Lpageflip/stack/extended/SendQueue;"));
        other.add(new VarInsnNode(Opcodes.ALOAD, 1));
        other.add(
            new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL,
                "pageflip/stack/extended/SendQueue",
                "outstanding",
                "(Lpageflip/stack/machine/Frame;)Lpageflip/stack/extended/OutstandingSend;",
                false));
        method.instructions.insertBefore(call, other);
        method.maxStack += 2;
        return;
      }
    }
    throw new AssertionError("it does not call timeOut");
  }

  private static void onlyWhatIsUntouched(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FieldInsnNode constant && constant.name.equals("ALL")) {
        constant.name = "NOTHING";
        JumpInsnNode test = (JumpInsnNode) constant.getNext();
        test.setOpcode(
            test.getOpcode() == Opcodes.IF_ACMPNE ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE);
        return;
      }
    }
    throw new AssertionError("it does not ask for ALL");
  }

  private static void unexpected(Fault fault, String... actions) {
    Divergence found = broken(fault);

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isIn((Object[]) actions);
  }

  private static Divergence broken(Fault fault) {
    return new Conformance(BINDING, SmallGraph.WOVEN, fault)
        .check(graph, (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }
}
