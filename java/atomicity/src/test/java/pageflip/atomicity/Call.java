package pageflip.atomicity;

import java.lang.reflect.Method;
import java.util.List;
import pageflip.weaver.StepMethod;

/**
 * A step with its receiver and its arguments, by their numbers: the objects themselves are others
 * in each instance of a system.
 *
 * @param step the step
 * @param method the method that it is
 * @param receiver the number of the object that it is called on
 * @param arguments the number of each argument among the values of its type
 * @param name for people
 */
record Call(StepMethod step, Method method, int receiver, List<Integer> arguments, String name) {
  @Override
  public String toString() {
    return name;
  }
}
