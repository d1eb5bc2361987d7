package pageflip.weaver;

/** Changes a class before it is woven: a fault to be found, for instance. */
@FunctionalInterface
public interface Rewrite {
  /** Leaves every class as it is. */
  Rewrite NONE = (name, classFile) -> classFile;

  /**
   * The class file to weave in place of {@code classFile}.
   *
   * @param name the name of the class, with dots
   */
  byte[] apply(String name, byte[] classFile);
}
