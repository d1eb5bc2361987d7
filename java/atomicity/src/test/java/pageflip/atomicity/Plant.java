package pageflip.atomicity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * One method of the stack that is atomic no more: its exchanges are each a read and a write (see
 * {@link Torn}), and it takes no lock.
 *
 * @param className the class, with dots
 * @param methodName the method
 */
record Plant(String className, String methodName) {
  private static final int STATES = 150;

  /** Loads the stack and the small systems anew, with the plant. */
  private ClassLoader loader() {
    return new ClassLoader(Plant.class.getClassLoader()) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("pageflip.stack.")
            && !name.startsWith("pageflip.atomicity.systems.")) {
          return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
          Class<?> loaded = findLoadedClass(name);
          return loaded != null ? loaded : define(name);
        }
      }

      private Class<?> define(String name) {
        byte[] bytes = classFile(getParent(), name);
        byte[] planted = name.equals(className) ? planted(bytes) : bytes;
        return defineClass(name, planted, 0, planted.length);
      }
    };
  }

  /** The meetings of two steps that the plant breaks. */
  List<Meetings.Broken> found(Class<? extends SmallSystem> system, String pair) {
    ClassLoader loader = loader();
    List<Meeting> meetings =
        new Explorer(() -> new Instance(system(loader, system)))
            .explore(STATES).stream().filter(meeting -> meeting.pair().equals(pair)).toList();
    if (meetings.isEmpty()) {
      throw new AssertionError(pair + " never meet in " + system.getSimpleName());
    }
    return Meetings.broken(meetings);
  }

  private static SmallSystem system(ClassLoader loader, Class<? extends SmallSystem> system) {
    try {
      return (SmallSystem) loader.loadClass(system.getName()).getConstructor().newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] classFile(ClassLoader loader, String name) {
    try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private byte[] planted(byte[] classFile) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, 0);
    MethodNode method =
        node.methods.stream().filter(m -> m.name.equals(methodName)).findFirst().orElseThrow();
    boolean torn = (method.access & Opcodes.ACC_SYNCHRONIZED) != 0;
    method.access &= ~Opcodes.ACC_SYNCHRONIZED;
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      torn |= tear(method, instruction);
    }
    if (!torn) {
      throw new AssertionError(this + " has nothing atomic in it");
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static boolean tear(MethodNode method, AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
      method.instructions.set(instruction, new InsnNode(Opcodes.POP));
      return true;
    }
    if (!(instruction instanceof MethodInsnNode call) || !call.owner.startsWith("java/util/")) {
      return false;
    }
    String descriptor = "(L" + call.owner + ";" + call.desc.substring(1);
    boolean known =
        Arrays.stream(Torn.class.getDeclaredMethods())
            .anyMatch(
                torn ->
                    torn.getName().equals(call.name)
                        && Type.getMethodDescriptor(torn).equals(descriptor));
    if (known) {
      method.instructions.set(
          instruction,
          new MethodInsnNode(
              Opcodes.INVOKESTATIC, Type.getInternalName(Torn.class), call.name, descriptor));
    }
    return known;
  }
}
