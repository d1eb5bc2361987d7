package pageflip.conformance.replay;

import java.util.List;
import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.binding.View;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.bound.BoundSystem;
import pageflip.conformance.replay.ReplayThread.HeldOperation;
import pageflip.conformance.value.Value;
import pageflip.step.Steps;

/**
 * A system, and the operations that are under way in it. Used by one thread of a {@link
 * ReplayThreads} at a time.
 */
final class SystemUnderTest<S> {
  private final BoundGraph<S> bound;
  private final OperationsUnderWay operations = new OperationsUnderWay();
  private final BoundSystem<S> system;
  private final Object[][] arguments; // by action; null until they are needed

  SystemUnderTest(BoundGraph<S> bound) {
    this.bound = bound;
    this.system = new BoundSystem<>(bound, operations::lastStep);
    this.arguments = new Object[bound.graph().actions().size()][];
  }

  OperationsUnderWay operations() {
    return operations;
  }

  /** The system itself. */
  S root() {
    return system.root();
  }

  /** The objects that stand for constants, in the same order in each system. */
  List<Object> named() {
    return system.named();
  }

  // ---- steps that the code takes ------------------------------------------------------------

  /** The action that a step is, or -1. */
  int identify(String name, Object receiver, Object[] stepArguments) {
    return system.identify(name, receiver, stepArguments);
  }

  /** A step as the specification writes it, if it has such an action. */
  String describe(String name, Object receiver, Object[] stepArguments) {
    return system.describe(name, receiver, stepArguments);
  }

  /** What those of the objects stand for that stand for something. */
  List<Value> namesOf(Object receiver, Object[] stepArguments) {
    return system.namesOf(receiver, stepArguments);
  }

  View.Taken taken(int action) {
    return bound.taken(action);
  }

  boolean canRefuse(String name) {
    return bound.canRefuse(name);
  }

  boolean canRefuse(int action) {
    return canRefuse(taken(action).action());
  }

  int actions() {
    return arguments.length;
  }

  ActionKind kind(int action) {
    return bound.kind(action);
  }

  // ---- calls --------------------------------------------------------------------------------

  /** Whether the process that an action belongs to is in an operation. */
  boolean isProcessBusy(int action) {
    return bound.process(action) != null && operations.isUnderWay(bound.process(action));
  }

  /** Lets the operation that an action belongs to go on, to take the action. */
  HeldOperation resume(int action) {
    return operations.resume(bound.process(action), new Goal.Take(action));
  }

  /** Begins the operation whose first action this is, on a thread that has none. */
  HeldOperation begin(int action, ReplayThread thread) {
    HeldOperation operation = new HeldOperation(this, thread);
    operation.pursue(new Goal.Take(action));
    thread.assign(operation, () -> call(action));
    operations.begin(bound.process(action), operation);
    return operation;
  }

  /** Has the code take an action on the calling thread, where it is held nowhere. */
  Operation callInline(int action) {
    InlineOperation operation = new InlineOperation(this);
    operation.pursue(new Goal.Take(action));
    Steps.listen(operation);
    try {
      call(action);
      operation.returned();
    } catch (Abandoned unwound) {
      // it came to a second step
    } catch (Throwable failure) {
      operation.returned();
      operation.wrong(Finding.threw(failure));
    } finally {
      Steps.listen(null);
    }
    return operation;
  }

  private void call(int action) {
    if (arguments[action] == null) {
      arguments[action] = system.arguments(action);
    }
    system.call(action, arguments[action]);
  }

  // ---- the state ----------------------------------------------------------------------------

  /** The first variable that is not as the node says, or -1. */
  int differing(int node) {
    return system.differing(node);
  }

  Value project(int variable) {
    return system.project(variable);
  }
}
