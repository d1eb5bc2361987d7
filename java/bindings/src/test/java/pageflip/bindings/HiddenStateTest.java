package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every field of the stack that can change is projected, or it is said why not. */
class HiddenStateTest {
  private final StackFields stack = new StackFields();

  @Test
  void everyFieldIsProjectedOrDeclared() {
    assertThat(complaints(HiddenState.declared())).isEmpty();
  }

  /** Would it notice? */
  @Test
  void aFieldWithoutALineIsNoticed() {
    assertThat(complaints(HiddenState.of(without("kernel.tracking.TlbGeneration.newest"))))
        .containsExactly(
            "kernel.tracking.TlbGeneration.newest can change, and no projection reads it: project it in a binding, or add a line to hidden-state.txt that says why not");
  }

  @Test
  void aFieldThatIsGoneIsNoticed() {
    assertThat(complaints(HiddenState.of(without("") + "\nfixed machine.Cpu.cores The same.")))
        .containsExactly("machine.Cpu.cores is no field: remove its line from hidden-state.txt");
  }

  @Test
  void aFieldThatIsProjectedIsNoticed() {
    assertThat(complaints(HiddenState.of(without("") + "\nunused machine.Cpu.running No.")))
        .containsExactly(
            "machine.Cpu.running is read by a projection: remove its line from hidden-state.txt");
  }

  @Test
  void aLineWithoutAReasonIsAnError() {
    assertThatThrownBy(() -> HiddenState.of("fixed machine.Cpu.cores"))
        .hasMessage(
            "hidden-state.txt: a line has a kind, a field that no other line has, and a reason:"
                + " fixed machine.Cpu.cores");
  }

  /** It would say nothing if it took every field for projected, or none for changeable. */
  @Test
  void projectionsReadWhatTheyShow() {
    assertThat(stack.mutable())
        .contains("machine.Cpu.running", "machine.Tlb.entries", "kernel.FrameTable.owners")
        .contains("kernel.tracking.TlbGeneration.newest", "nic.Transmission.sent")
        .doesNotContain("machine.Cpu.number", "machine.Cpu.tlb");
    assertThat(stack.projected())
        .contains("machine.Cpu.running", "machine.Tlb.entries", "kernel.FrameTable.owners")
        .contains("nic.Transmission.sent")
        .doesNotContain("kernel.tracking.TlbGeneration.newest", "kernel.cow.CopyOnWrite.copies");
  }

  private List<String> complaints(HiddenState declared) {
    List<String> complaints = new ArrayList<>();
    for (String field : stack.mutable()) {
      int dot = field.lastIndexOf('.');
      if (!stack.projected().contains(field)
          && declared.of(field.substring(0, dot), field.substring(dot + 1)) == null) {
        complaints.add(
            field
                + " can change, and no projection reads it: project it in a binding, or add a line to hidden-state.txt that says why not");
      }
    }
    for (String field : declared.fields().keySet()) {
      if (stack.all().stream().noneMatch(f -> f.equals(field) || isOf(field, f))) {
        complaints.add(field + " is no field: remove its line from hidden-state.txt");
      } else if (stack.mutable().contains(field) && stack.projected().contains(field)) {
        complaints.add(field + " is read by a projection: remove its line from hidden-state.txt");
      }
    }
    return complaints;
  }

  private static boolean isOf(String line, String field) {
    return line.endsWith(".*") && field.startsWith(line.substring(0, line.length() - 1));
  }

  /** The file as it is, but for the line of one field. */
  private static String without(String field) {
    Map<String, HiddenState.Field> lines = new TreeMap<>(HiddenState.declared().fields());
    lines.remove(field);
    StringBuilder text = new StringBuilder();
    lines
        .values()
        .forEach(l -> text.append("%s %s %s\n".formatted(l.kind(), l.name(), l.reason())));
    return text.toString();
  }
}
