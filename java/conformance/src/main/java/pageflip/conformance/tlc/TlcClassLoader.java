package pageflip.conformance.tlc;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads TLC, and the one class that knows its internals, afresh.
 *
 * <p>TLC keeps its state in static fields, so each run needs classes of its own. A jar named on the
 * command line comes before the one on the class path.
 */
final class TlcClassLoader extends URLClassLoader {
  private static final String INSIDE = "pageflip.conformance.tlc.inside.";
  private static final List<String> AFRESH =
      List.of("tlc2.", "tla2sany.", "pcal.", "util.", "model.", INSIDE);

  TlcClassLoader(Path officialJar) {
    super(urls(officialJar), TlcClassLoader.class.getClassLoader());
  }

  private static URL[] urls(Path jar) {
    try {
      return jar == null ? new URL[0] : new URL[] {jar.toUri().toURL()};
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException(jar + " is no path to a jar", impossible);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (AFRESH.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineAfresh(name);
    }
  }

  private Class<?> defineAfresh(String name) throws ClassNotFoundException {
    if (!name.startsWith(INSIDE) && getURLs().length > 0) {
      return findClass(name);
    }
    byte[] bytes = pageflip.weaver.WeavingClassLoader.classFile(getParent(), name);
    return defineClass(name, bytes, 0, bytes.length);
  }
}
