package pageflip.weaver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Loads the classes of some packages anew, woven; every other class comes from the parent.
 *
 * <p>What is loaded here and what the parent loaded under the same name are two classes, so
 * everything that touches woven objects has to be loaded here too. Thread-safe.
 */
public final class WeavingClassLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final List<String> packages;
  private final Rewrite rewrite;

  /**
   * @param parent where the classes to weave are found, and all others come from
   * @param packages prefixes of the names of the classes to load here, such as {@code "a.b."}
   * @param rewrite what to do to each of them first
   */
  public WeavingClassLoader(ClassLoader parent, List<String> packages, Rewrite rewrite) {
    super(parent);
    this.packages = List.copyOf(packages);
    this.rewrite = rewrite;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (packages.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] woven = Weaver.weave(rewrite.apply(name, classFile(getParent(), name)));
    return defineClass(name, woven, 0, woven.length);
  }

  /**
   * The bytes of a class, as {@code loader} finds them.
   *
   * @throws ClassNotFoundException if it does not
   */
  public static byte[] classFile(ClassLoader loader, String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    try (InputStream in = loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + path, failure);
    }
  }
}
