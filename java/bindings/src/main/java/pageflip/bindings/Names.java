package pageflip.bindings;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;

/** The strings of the specifications for enum constants of the code. */
final class Names {
  private Names() {}

  /** The constant's name in lower case, its words joined by hyphens. */
  static Value of(Enum<?> constant) {
    return new Value.Text(text(constant));
  }

  /** The one of {@code all} whose name is the specification's constant {@code name}. */
  static <E extends Enum<E>> E constant(E[] all, Constants constants, String name) {
    String text = constants.text(name);
    return Stream.of(all)
        .filter(constant -> text(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new BindingError(
                    "the model has the %s %s, and the stack has only %s"
                        .formatted(
                            name.toLowerCase(Locale.ROOT),
                            text,
                            Arrays.stream(all)
                                .map(Names::text)
                                .collect(Collectors.joining(", ")))));
  }

  private static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
