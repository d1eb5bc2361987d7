package pageflip.conformance.binding;

import java.util.List;

/**
 * Ties a specification to code: which classes take its steps, how to set the code up, what starts
 * an action, and what each variable is in terms of the code's state.
 *
 * @param <S> the system under test
 */
public interface Binding<S> {
  /** The name of the specification's module. */
  String module();

  /** The classes whose {@code @Step} methods answer to the specification's actions. */
  List<Class<?>> code();

  /** A new system, in the specification's initial state. */
  S start(Constants constants);

  /** Says the rest. */
  void describe(Description<S> description);
}
