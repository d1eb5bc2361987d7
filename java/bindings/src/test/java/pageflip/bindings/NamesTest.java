package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.tracking.TrackingPolicy;

class NamesTest {
  @Test
  void aPolicyIsFoundByTheNameThatTheSpecificationGivesIt() {
    assertThat(policy("loaded-now")).isEqualTo(TrackingPolicy.LOADED_NOW);
  }

  @Test
  void aPolicyThatTheStackDoesNotHaveIsAnErrorThatSaysWhichThereAre() {
    assertThatThrownBy(() -> policy("lazy"))
        .isInstanceOf(BindingError.class)
        .hasMessage(
            "the model has the policy lazy, and the stack has only ever-ran, loaded-now, trimmed");
  }

  private static TrackingPolicy policy(String name) {
    Constants constants = new Constants(Map.of("Policy", new Value.Text(name)));
    return Names.constant(TrackingPolicy.values(), constants, "Policy");
  }
}
