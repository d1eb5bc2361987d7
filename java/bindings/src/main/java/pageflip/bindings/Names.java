package pageflip.bindings;

import java.util.Locale;
import pageflip.conformance.value.Value;

/** What the specifications call things of which the code has an enum. */
final class Names {
  private Names() {}

  /** The same, in small letters. */
  static Value of(Enum<?> constant) {
    return new Value.Text(constant.name().toLowerCase(Locale.ROOT));
  }
}
