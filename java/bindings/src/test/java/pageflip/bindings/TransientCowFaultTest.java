package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.conformance.replay.Report;
import pageflip.weaver.Rewrite;

/** Transient copy-on-write against a small graph: as it is, and with one mistake at a time. */
@Tag("slow")
class TransientCowFaultTest {
  private static final String BINDING = "pageflip.bindings.TransientCowBinding";
  private static final String COPY_ON_WRITE = "pageflip.stack.kernel.cow.CopyOnWrite";
  private static final String WAY = "pageflip.stack.kernel.cow.TransientCow";
  private static final String OUTPUT = "pageflip.stack.kernel.cow.PendingOutput";
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private static StateGraph graph;

  @BeforeAll
  static void makeTheGraph() {
    graph = ModelGraph.of("MCTransientCow_again");
  }

  @Test
  void everyEdgeIsExercised() {
    Report report = new Conformance(BINDING, WOVEN).check(graph, (done, all) -> {});

    assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.edges()).isEqualTo(graph.edges());
    assertThat(report.edgesByAction())
        .hasSize(24)
        .allSatisfy((action, n) -> assertThat(n).isPositive());
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void restoringWhileOutputIsPendingIsNoticed() {
    Divergence found = broken(new Fault(COPY_ON_WRITE, "outputIsOver", Fault::alwaysTrue));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("OutputIsOver");
    assertThat(found.trace()).anyMatch(action -> action.name().equals("WriteFault"));
  }

  @Test
  @Planted(Planted.Kind.GUARD)
  void givingBackWithTheFirstCompletionIsNoticed() {
    Divergence found = broken(new Fault(OUTPUT, "complete", Fault.taking("pending", false)));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("CompleteSend");
    assertThat(found.variable()).isIn("owner", "memory", "detached", "wire");
    assertThat(found.trace().stream().filter(action -> action.name().equals("Offer")))
        .as("one send is over, another is not")
        .hasSizeGreaterThan(1);
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void skippingTheShootdownOfACopyIsNoticed() {
    Divergence found = broken(new Fault(COPY_ON_WRITE, "moveTo", Fault.withoutCall("shootDown")));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("ReleaseOld");
    assertThat(found.allowed()).anyMatch(action -> action.name().equals("SendInterrupts"));
  }

  @Test
  @Planted(Planted.Kind.ORDER)
  void copyingAfterThePageHasMovedIsNoticed() {
    Divergence found = broken(new Fault(COPY_ON_WRITE, "moveTo", Fault.withoutCall("copyFrame")));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("RemapToCopy");
    assertThat(found.allowed()).anyMatch(action -> action.name().equals("CopyFrame"));
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void forgettingThatThePageHasMovedIsNoticed() {
    Divergence found = broken(new Fault(COPY_ON_WRITE, "releaseOld", Fault.withoutCall("detach")));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("ReleaseOld");
    assertThat(found.variable()).isIn("detached", "owner");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void keepingThePageAfterTheOfferIsNoticed() {
    Divergence found =
        broken(new Fault("pageflip.stack.machine.AddressSpace", "letGo", Fault::nothing));

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Offer");
    assertThat(found.variable()).isEqualTo("busy");
  }

  @Test
  @Planted(Planted.Kind.UPDATE)
  void skippingTheShootdownOfWritePermissionIsNoticed() {
    Divergence found =
        broken(new Fault(WAY, "takeWritePermission", Fault.withoutCall("shootDown")));

    assertThat(found.kind()).isEqualTo(Kind.UNEXPECTED);
    assertThat(found.attempted().name()).isEqualTo("Offer");
    assertThat(found.allowed()).anyMatch(action -> action.name().equals("SendInterrupts"));
  }

  private static Divergence broken(Rewrite fault) {
    return new Conformance(BINDING, WOVEN, fault)
        .check(graph, (done, all) -> {})
        .divergence()
        .orElseThrow(() -> new AssertionError("not noticed"));
  }
}
