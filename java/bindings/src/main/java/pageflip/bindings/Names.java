package pageflip.bindings;

import java.util.Locale;
import pageflip.conformance.value.Value;

/** The strings of the specifications for enum constants of the code. */
final class Names {
  private Names() {}

  /** The constant's name in lower case. */
  static Value of(Enum<?> constant) {
    return new Value.Text(constant.name().toLowerCase(Locale.ROOT));
  }
}
