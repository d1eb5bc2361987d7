package pageflip.bindings;

import java.util.List;
import java.util.Optional;
import pageflip.conformance.replay.Conformance;

/** The bindings of the stack: that of the specification X is the class XBinding of this package. */
public final class Bindings {
  /** The packages to weave: the stack, and the bindings, which use its classes. */
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private Bindings() {}

  /** The check of a specification, by its module's name; empty if it has no binding. */
  public static Optional<Conformance> conformance(String specification) {
    String binding = specification + "Binding";
    return Bindings.class.getResource(binding + ".class") == null
        ? Optional.empty()
        : Optional.of(new Conformance(Bindings.class.getPackageName() + "." + binding, WOVEN));
  }
}
