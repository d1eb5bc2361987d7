package pageflip.bindings;

import java.util.List;
import java.util.Optional;
import pageflip.conformance.bound.WovenCode;
import pageflip.conformance.replay.Conformance;
import pageflip.weaver.Rewrite;

/** The bindings of the stack: that of the specification X is the class XBinding of this package. */
public final class Bindings {
  /** The packages to weave: the stack, and the bindings, which use its classes. */
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private Bindings() {}

  /** The check of a specification, by its module's name; empty if it has no binding. */
  public static Optional<Conformance> conformance(String specification) {
    return code(specification, Rewrite.NONE).map(Conformance::new);
  }

  /**
   * The code of a specification, by its module's name; empty if it has no binding.
   *
   * @param rewrite what to do to the code first, to see whether a fault is noticed
   */
  public static Optional<WovenCode> code(String specification, Rewrite rewrite) {
    String binding = specification + "Binding";
    return Bindings.class.getResource(binding + ".class") == null
        ? Optional.empty()
        : Optional.of(
            new WovenCode(Bindings.class.getPackageName() + "." + binding, WOVEN, rewrite));
  }
}
