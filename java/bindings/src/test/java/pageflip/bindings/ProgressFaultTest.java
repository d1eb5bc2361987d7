package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;

/** Would it be noticed that something waits for ever? */
class ProgressFaultTest {
  private static final String INITIATOR = "pageflip.stack.kernel.shootdown.ShootdownInitiator";
  private static final String RESPONDER = "pageflip.stack.kernel.shootdown.ShootdownResponder";
  private static final String KERNEL = "pageflip.stack.kernel.Kernel";

  /** It looks once whether all have answered, and then only serves others. */
  @Test
  @Planted(value = Planted.Kind.PROGRESS, by = Planted.By.PROGRESS)
  void aWaitThatNeverLooksAgainIsNoticed() {
    Divergence found = broken(new Fault(INITIATOR, "shootDown", ProgressFaultTest::lookOnce));

    assertThat(found.kind()).isEqualTo(Kind.STALLED);
    assertThat(found.attempted().name()).isEqualTo("AwaitAcks");
    assertThat(found.detail())
        .isEqualTo("which is fair and enabled, and which nobody takes: all is at rest (seed 1)");
  }

  @Test
  @Planted(value = Planted.Kind.PROGRESS, by = Planted.By.PROGRESS)
  void aResponderThatNeverAnswersIsNoticed() {
    Divergence found = broken(new Fault(RESPONDER, "acknowledge", Fault::alwaysFalse));

    assertThat(found.kind()).isEqualTo(Kind.STALLED);
    assertThat(found.attempted().name()).isEqualTo("Acknowledge");
  }

  @Test
  @Planted(value = Planted.Kind.PROGRESS, by = Planted.By.PROGRESS)
  void aCompletionThatIsRefusedForEverIsNoticed() {
    Divergence found = broken(new Fault(KERNEL, "complete", Fault::alwaysFalse));

    assertThat(found.kind()).isEqualTo(Kind.MISSING);
    assertThat(found.attempted().name()).isEqualTo("CompleteSend");
  }

  private static Divergence broken(Fault fault) {
    return new Conformance(SmallGraph.BINDING, SmallGraph.WOVEN, fault)
        .checkProgress(SmallGraph.get(), 1)
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }

  /** The loop's last jump does not lead before the look, but behind it. */
  private static void lookOnce(MethodNode method) {
    LabelNode behind = null;
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call && call.name.equals("awaitAcks")) {
        behind = new LabelNode();
        method.instructions.insert(call.getNext(), behind); // behind the branch on its result
        method.instructions.insert(behind, new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
      } else if (behind != null && instruction.getOpcode() == Opcodes.GOTO) {
        ((JumpInsnNode) instruction).label = behind;
        return;
      }
    }
    throw new AssertionError("no loop");
  }
}
