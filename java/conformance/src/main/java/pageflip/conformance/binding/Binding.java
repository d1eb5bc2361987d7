package pageflip.conformance.binding;

import java.util.List;

/**
 * Ties a specification to code. An implementation has a constructor without arguments and keeps no
 * state; it may be used by several threads at once.
 *
 * @param <S> the system under test: the code's objects, as far as the binding needs them
 */
public interface Binding<S> {
  /** The name of the specification's module. */
  String module();

  /** The classes whose {@code @Step} methods take the specification's actions. */
  List<Class<?>> code();

  /**
   * A new system, in the specification's initial state, that shares nothing with others. It may
   * take steps on the calling thread: they are no actions, and what they come to is compared.
   */
  S start(Constants constants);

  /** Says what constants, actions and variables are in the system. */
  void describe(Description<S> description);
}
