package pageflip.conformance.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import pageflip.conformance.binding.View;
import pageflip.conformance.replay.ReplayThread.HeldOperation;
import pageflip.conformance.value.Value;

/** The operations of a system that have begun and not ended, at most one of each process. */
final class OperationsUnderWay {
  private final Map<Value, HeldOperation> byProcess = new LinkedHashMap<>();

  /** The processes that are in an operation, the one longest in it first. */
  Set<Value> processes() {
    return byProcess.keySet();
  }

  boolean isUnderWay(Value process) {
    return byProcess.containsKey(process);
  }

  /** Lets the operation of a process go on, once its thread runs. */
  HeldOperation resume(Value process, Goal goal) {
    HeldOperation operation = byProcess.get(process);
    operation.pursue(goal);
    return operation;
  }

  /** Begins an operation of a process, once its thread runs. */
  void begin(Value process, HeldOperation operation) {
    byProcess.put(process, operation);
  }

  /** To be called when the thread of an operation has run: forgets the operation if it is over. */
  void settle(HeldOperation operation) {
    if (operation.ended()) {
      byProcess.values().remove(operation);
    }
  }

  /** The last of {@code steps} that the operation of a process has taken, or null. */
  View.Taken lastStep(Value process, Set<String> steps) {
    HeldOperation operation = byProcess.get(process);
    return operation == null ? null : operation.lastStep(steps);
  }
}
