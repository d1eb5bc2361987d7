package pageflip.conformance.tlc;

import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.weaver.WeavingClassLoader;

/**
 * Loads TLC, and the one class that knows its internals, afresh.
 *
 * <p>TLC keeps its state in static fields, so each run needs classes of its own.
 */
final class TlcClassLoader extends ClassLoader {
  private static final String INSIDE = "pageflip.conformance.tlc.inside.";
  private static final List<String> AFRESH =
      List.of("tlc2.", "tla2sany.", "pcal.", "util.", "model.", INSIDE);

  /** TLC's management beans have fixed names, which only one TLC in a process could claim. */
  private static final String MANAGEMENT_BEAN = "tlc2.tool.management.TLCStandardMBean";

  /**
   * TLC's set of fingerprints offers itself to other machines as soon as it is made, and what is
   * offered, with all that it can reach, is never collected.
   */
  private static final String FINGERPRINTS = "tlc2.tool.fp.FPSet";

  private static final String EXPORTED = "java/rmi/server/UnicastRemoteObject";
  private static final String NOT_EXPORTED = "java/rmi/server/RemoteServer";

  TlcClassLoader() {
    super(TlcClassLoader.class.getClassLoader());
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
    byte[] bytes = WeavingClassLoader.classFile(getParent(), name);
    if (name.equals(MANAGEMENT_BEAN)) {
      bytes = withoutRegistration(bytes);
    } else if (name.equals(FINGERPRINTS)) {
      bytes = withoutExport(bytes);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static byte[] withoutRegistration(byte[] classFile) {
    ClassNode bean = new ClassNode();
    new ClassReader(classFile).accept(bean, 0);
    for (MethodNode method : bean.methods) {
      if (method.desc.endsWith(")Z") && method.name.matches("(un)?registerMBean|unregister")) {
        method.instructions.clear();
        method.tryCatchBlocks.clear();
        method.localVariables = null;
        method.instructions.add(new InsnNode(Opcodes.ICONST_1));
        method.instructions.add(new InsnNode(Opcodes.IRETURN));
      }
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    bean.accept(writer);
    return writer.toByteArray();
  }

  private static byte[] withoutExport(byte[] classFile) {
    ClassNode fingerprints = new ClassNode();
    new ClassReader(classFile).accept(fingerprints, 0);
    fingerprints.superName = NOT_EXPORTED;
    for (MethodNode method : fingerprints.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction.getOpcode() == Opcodes.INVOKESPECIAL
            && instruction instanceof MethodInsnNode call
            && call.owner.equals(EXPORTED)) {
          call.owner = NOT_EXPORTED;
        }
      }
    }
    ClassWriter writer = new ClassWriter(0);
    fingerprints.accept(writer);
    return writer.toByteArray();
  }
}
