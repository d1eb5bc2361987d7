package pageflip.conformance.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pageflip.conformance.value.Value;

class ConstantsTest {
  private static final Value C1 = new Value.Atom("c1");
  private static final Value C2 = new Value.Atom("c2");

  private final Constants constants =
      new Constants(
          Map.of(
              "CPU", Value.set(List.of(C2, C1)),
              "Slots", new Value.Num(4),
              "Policy", new Value.Text("strict"),
              "First", Value.function(new Value[] {C1}, new Value[] {new Value.Num(7)}),
              "State", Value.function(new Value[] {C1}, new Value[] {new Value.Text("whole")})));

  @Test
  void eachKindIsRead() {
    assertThat(constants.members("CPU")).containsExactly(C1, C2);
    assertThat(constants.size("CPU")).isEqualTo(2);
    assertThat(constants.number("Slots")).isEqualTo(4);
    assertThat(constants.text("Policy")).isEqualTo("strict");
    assertThat(constants.applyNumber("First", C1)).isEqualTo(7);
    assertThat(constants.applyText("State", C1)).isEqualTo("whole");
    assertThat(constants.has("CPU")).isTrue();
  }

  @Test
  void oneThatIsNotThereIsAnError() {
    assertThat(constants.has("None")).isFalse();
    refused(
        () -> constants.get("None"),
        "the binding asks for the constant None, and the specification has none");
  }

  @Test
  void anotherKindIsAnError() {
    refused(
        () -> constants.number("Policy"),
        "the binding takes the constant Policy for a number, and the model gives \"strict\"");
    refused(
        () -> constants.text("Slots"),
        "the binding takes the constant Slots for a string, and the model gives 4");
    refused(
        () -> constants.members("Slots"),
        "the binding takes the constant Slots for a set, and the model gives 4");
    refused(
        () -> constants.apply("Slots", C1),
        "the binding takes the constant Slots for a function, and the model gives 4");
    refused(
        () -> constants.applyNumber("State", C1),
        "the binding takes the constant State[c1] for a number, and the model gives \"whole\"");
  }

  private static void refused(Runnable call, String message) {
    assertThatThrownBy(call::run).isInstanceOf(BindingError.class).hasMessage(message);
  }
}
