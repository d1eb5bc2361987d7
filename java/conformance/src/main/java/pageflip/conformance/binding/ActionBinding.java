package pageflip.conformance.binding;

import java.util.List;

/**
 * How an action is brought about.
 *
 * @param action its name
 * @param kind whether the call goes on after the action
 * @param parameters what its arguments range over, in order
 * @param call makes the code take it
 * @param <S> the system under test
 */
public record ActionBinding<S>(
    String action, ActionKind kind, List<Domain<?>> parameters, Call<S> call) {

  /** A call with arguments whose number and types fit the parameters. */
  @FunctionalInterface
  public interface Call<S> {
    /** Makes the system take the action with these arguments. */
    void on(S system, Object[] arguments);
  }
}
