package pageflip.conformance.bound;

import java.util.ArrayList;
import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.BindingError;
import pageflip.weaver.Rewrite;
import pageflip.weaver.StepMethod;
import pageflip.weaver.Weaver;
import pageflip.weaver.WeavingClassLoader;

/**
 * Code under test, and where its binding is; it is woven anew each time it is loaded. Immutable.
 *
 * @param bindingClass the name of a class that implements {@link Binding} and has a constructor
 *     without arguments
 * @param woven prefixes of the names of the classes to weave: the code under test, the binding, and
 *     whatever else touches the code's objects
 * @param rewrite what to do to the code first, to see whether a fault is noticed
 */
public record WovenCode(String bindingClass, List<String> woven, Rewrite rewrite) {
  /** Copies the list. */
  public WovenCode {
    woven = List.copyOf(woven);
  }

  /**
   * The binding, of code that was loaded for it alone.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public Binding<?> load() {
    ClassLoader loader = new WeavingClassLoader(WovenCode.class.getClassLoader(), woven, rewrite);
    try {
      return (Binding<?>) loader.loadClass(bindingClass).getConstructor().newInstance();
    } catch (ReflectiveOperationException absent) {
      throw new IllegalArgumentException(
          bindingClass + " is no class with a constructor without arguments", absent);
    }
  }

  /** The step methods of the code that a binding names. */
  public static List<StepMethod> steps(Binding<?> binding) {
    List<StepMethod> methods = new ArrayList<>();
    for (Class<?> type : binding.code()) {
      try {
        ClassLoader loader = type.getClassLoader();
        methods.addAll(Weaver.steps(WeavingClassLoader.classFile(loader, type.getName())));
      } catch (ClassNotFoundException generated) {
        throw new BindingError(
            "there is no class file of %s: name a class that was compiled"
                .formatted(type.getName()));
      }
    }
    return methods;
  }
}
