package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.weaver.Rewrite;

/** Would the engine notice? Each test breaks the Java, or its binding, in one place. */
class FaultTest {
  private static final String PAGE_FLIP = "pageflip.stack.kernel.shootdown.PageFlip";
  private static final String KERNEL = "pageflip.stack.kernel.Kernel";
  private static final String INITIATOR = "pageflip.stack.kernel.shootdown.ShootdownInitiator";
  private static final String RESPONDER = "pageflip.stack.kernel.shootdown.ShootdownResponder";
  private static final String CPU = "pageflip.stack.machine.Cpu";

  @Test
  @Planted(Planted.Kind.GUARD)
  void skippingTheWaitIsNoticed() {
    Divergence found = broken(new Fault(INITIATOR, "awaitAcks", Fault::alwaysTrue));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("AwaitAcks");
    tellsWhere(found);
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void skippingTheLocalInvalidationIsNoticed() {
    Divergence found =
        broken(new Fault(INITIATOR, "invalidateLocal", Fault.withoutCall("invalidate")));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("InvalidateLocal");
    assertThat(found.variable()).isEqualTo("tlb");
    assertThat(found.expected().replace("f1", "None"))
        .as("nothing differs but what should have been forgotten")
        .isEqualTo(found.actual().replace("f1", "None"))
        .isNotEqualTo(found.actual());
    tellsWhere(found);
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void acknowledgingBeforeDrainingIsNoticed() {
    Divergence found = broken(new Fault(RESPONDER, "acknowledge", Fault.taking("drained")));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Acknowledge");
    assertThat(found.trace()).anyMatch(action -> action.name().equals("StoreTranslate"));
    tellsWhere(found);
  }

  @Test
  void forgettingAProjectionIsNoticedBeforeAnythingRuns() {
    assertThatThrownBy(() -> check("pageflip.bindings.Misbound$NoWire", Rewrite.NONE))
        .isInstanceOf(BindingError.class)
        .hasMessage(
            "TlbShootdown.tla has the variable wire, and the binding no projection for it:"
                + " add variable(\"wire\", …)");
  }

  @Test
  void aProjectionThatSeesNothingIsNoticed() {
    Divergence found = check("pageflip.bindings.Misbound$DeadWire", Rewrite.NONE);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("DmaRead");
    assertThat(found.variable()).isEqualTo("wire");
    assertThat(found.actual()).isEqualTo("(f1 :> None)");
    assertThat(found.expected()).isIn("(f1 :> zero)", "(f1 :> x)");
    tellsWhere(found);
  }

  @Test
  void aProjectionThatStaysAsItWasIsNoticed() {
    Divergence found = check("pageflip.bindings.Misbound$DeadOwner", Rewrite.NONE);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("MapFresh");
    assertThat(found.variable()).isEqualTo("owner");
    assertThat(found.expected()).isEqualTo("(f1 :> \"process\")");
    assertThat(found.actual()).isEqualTo("(f1 :> \"free\")");
    tellsWhere(found);
  }

  @Test
  void aWrongStartIsNoticed() {
    Divergence found = check("pageflip.bindings.Misbound$WrongStart", Rewrite.NONE);

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.trace()).as("nothing has happened yet").isEmpty();
    assertThat(found.variable()).isEqualTo("owner");
    assertThat(found.expected()).isEqualTo("(f1 :> \"free\")");
    assertThat(found.actual()).isEqualTo("(f1 :> \"nic\")");
    assertThat(found.allowed()).isNotEmpty();
    assertThat(found.explanation()).contains("after     the initial state");
  }

  @Test
  @Planted(Planted.Kind.PROGRESS)
  void aStepThatNeverHappensIsNoticed() {
    Divergence found = broken(new Fault(CPU, "evict", Fault::alwaysFalse));

    assertThat(found.kind()).isEqualTo(Kind.MISSING);
    assertThat(found.attempted().name()).isEqualTo("Evict");
    assertThat(found.detail()).contains("refuses");
    assertThat(found.allowed()).contains(found.attempted());
    tellsWhere(found);
  }

  @Test
  @Planted(Planted.Kind.PROGRESS)
  void aStepThatIsLeftOutIsNoticed() {
    Divergence found =
        broken(new Fault(INITIATOR, "shootDown", Fault.withoutCall("sendInterrupts")));

    // the code comes to its next step instead, which is not allowed yet
    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("InvalidateLocal");
    assertThat(found.allowed()).anyMatch(action -> action.name().equals("SendInterrupts"));
    tellsWhere(found);
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void offeringAPageTwiceIsNoticed() {
    Divergence found = broken(new Fault(PAGE_FLIP, "clearPte", Fault::neverFalse));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("ClearPte");
    // the trace may be empty: in the initial state, too, there is no page to be offered
    assertThat(found.allowed()).isNotEmpty().doesNotContain(found.attempted());
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void aRefusalThatChangesSomethingIsNoticed() {
    Divergence found = broken(new Fault(KERNEL, "mapFresh", FaultTest::takeBeforeRefusing));

    assertThat(found.kind()).isEqualTo(Kind.REFUSAL_CHANGES);
    assertThat(found.attempted().name()).isEqualTo("MapFresh");
    assertThat(found.variable()).isEqualTo("owner");
    // the trace may be empty: in the initial state, too, nobody can be given a frame
    assertThat(found.allowed()).isNotEmpty().doesNotContain(found.attempted());
  }

  /** In front of the first {@code return false}, takes the frame off the free list. */
  private static void takeBeforeRefusing(MethodNode method) {
    String kernel = "pageflip/stack/kernel/";
    String owner = "L" + kernel + "Owner;";
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.ICONST_0) {
        InsnList take = new InsnList();
        take.add(new VarInsnNode(Opcodes.ALOAD, 0));
        take.add(
            new FieldInsnNode(
                Opcodes.GETFIELD, kernel + "Kernel", "frames", "L" + kernel + "FrameTable;"));
        take.add(new VarInsnNode(Opcodes.ALOAD, 3));
        take.add(new FieldInsnNode(Opcodes.GETSTATIC, kernel + "Owner", "FREE", owner));
        take.add(new FieldInsnNode(Opcodes.GETSTATIC, kernel + "Owner", "PROCESS", owner));
        take.add(
            new MethodInsnNode(
                Opcodes.INVOKEVIRTUAL,
                kernel + "FrameTable",
                "move",
                "(Lpageflip/stack/machine/Frame;" + owner + owner + ")Z"));
        take.add(new InsnNode(Opcodes.POP));
        method.instructions.insertBefore(instruction, take);
        return;
      }
    }
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void anExceptionIsNoticed() {
    Divergence found = broken(new Fault(PAGE_FLIP, "transfer", Fault::throwing));

    assertThat(found.kind()).isEqualTo(Kind.EXCEPTION);
    assertThat(found.attempted().name()).isEqualTo("Transfer");
    assertThat(found.detail()).contains("NullPointerException");
    tellsWhere(found);
  }

  @Test
  void aVariableTooManyIsAnError() {
    assertThatThrownBy(() -> check("pageflip.bindings.Misbound$ExtraVariable", Rewrite.NONE))
        .isInstanceOf(BindingError.class)
        .hasMessageContaining("weather")
        .hasMessageContaining("TlbShootdown.tla has no such variable: remove it");
  }

  @Test
  void anActionWithoutAStepIsAnError() {
    assertThatThrownBy(() -> check("pageflip.bindings.Misbound$NoNic", Rewrite.NONE))
        .isInstanceOf(BindingError.class)
        .hasMessageContaining("TlbShootdown.tla has the action DmaRead")
        .hasMessageContaining("annotate");
  }

  @Test
  void aStepWithoutAnActionIsAnError() {
    assertThatThrownBy(() -> check("pageflip.bindings.Misbound$Stray", Rewrite.NONE))
        .isInstanceOf(BindingError.class)
        .hasMessage(
            "Misbound$Stray.teleport is a @Step(\"Teleport\"), and TlbShootdown.tla has no such"
                + " action: correct the name, or leave its class out of the binding");
  }

  @Test
  void aBeginningWithoutAnActionIsAnError() {
    assertThatThrownBy(() -> check("pageflip.bindings.Misbound$BeginsNothing", Rewrite.NONE))
        .isInstanceOf(BindingError.class)
        .hasMessage(
            "the binding says how Teleport begins, and TlbShootdown.tla has no such action:"
                + " correct the name");
  }

  @Test
  void aStepThatGoesByAnotherNameWhileItRunsIsNoticed() {
    Divergence found = broken(new Fault(PAGE_FLIP, "transfer", Fault.named("Teleport")));

    assertThat(found.kind()).isEqualTo(Kind.EXCEPTION);
    assertThat(found.detail())
        .contains("the code takes a step that is no action of the specification: Teleport[c");
    tellsWhere(found);
  }

  private static Divergence broken(Rewrite fault) {
    return check(SmallGraph.BINDING, fault);
  }

  private static Divergence check(String binding, Rewrite fault) {
    return new Conformance(binding, SmallGraph.WOVEN, fault)
        .check(SmallGraph.get(), (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }

  /** A report is worth what it says: how one gets there, and what would have been right. */
  private static void tellsWhere(Divergence found) {
    assertThat(found.trace()).isNotEmpty();
    assertThat(found.allowed()).isNotEmpty();
    assertThat(found.explanation())
        .startsWith(found.kind() + ": " + found.attempted())
        .contains("step      " + (found.trace().size() + 1) + ": " + found.attempted())
        .contains("allowed   " + found.allowed().get(0));
    if (!found.variable().isEmpty()) {
      assertThat(found.explanation())
          .contains("variable  " + found.variable() + "\n")
          .contains("expected  " + found.expected() + "\n")
          .contains("actual    " + found.actual() + "\n");
    }
  }
}
