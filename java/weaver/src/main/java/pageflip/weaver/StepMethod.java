package pageflip.weaver;

/**
 * A method that is a step.
 *
 * @param action the action it is a step of
 * @param className the class it stands in, with dots
 * @param method its name
 * @param refusable whether it can refuse: it returns boolean or a reference
 */
public record StepMethod(String action, String className, String method, boolean refusable) {
  @Override
  public String toString() {
    return className.substring(className.lastIndexOf('.') + 1) + "." + method;
  }
}
