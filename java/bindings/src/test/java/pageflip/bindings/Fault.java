package pageflip.bindings;

import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.weaver.Rewrite;

/**
 * A mistake put into one method of a class file.
 *
 * @param className the class, with dots
 * @param methodName the method
 * @param mistake what to do to it
 */
record Fault(String className, String methodName, Consumer<MethodNode> mistake) implements Rewrite {
  Fault {
    String path = className.replace('.', '/') + ".class";
    if (Fault.class.getClassLoader().getResource(path) == null) {
      throw new AssertionError("there is no class " + className + " to put a mistake into");
    }
  }

  @Override
  public byte[] apply(String name, byte[] classFile) {
    if (!name.equals(className)) {
      return classFile;
    }
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, 0);
    MethodNode method =
        node.methods.stream().filter(m -> m.name.equals(methodName)).findFirst().orElseThrow();
    mistake.accept(method);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  /** The method does nothing but say that it succeeded. */
  static void alwaysTrue(MethodNode method) {
    always(method, Opcodes.ICONST_1);
  }

  /** The method does nothing but say that it refused. */
  static void alwaysFalse(MethodNode method) {
    always(method, Opcodes.ICONST_0);
  }

  private static void always(MethodNode method, int answer) {
    method.instructions.clear();
    method.tryCatchBlocks.clear();
    method.localVariables = null;
    method.instructions.add(new InsnNode(answer));
    method.instructions.add(new InsnNode(Opcodes.IRETURN));
  }

  /** The method's {@code @Step}, which is its only annotation, has another name in it. */
  static Consumer<MethodNode> named(String action) {
    return method -> method.invisibleAnnotations.get(0).values.set(1, action);
  }

  /** Where the method says that it refused, it says that it did not. */
  static void neverFalse(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.ICONST_0) {
        method.instructions.set(instruction, new InsnNode(Opcodes.ICONST_1));
      }
    }
  }

  /** The method throws away receiver and arguments of a call that says nothing, and moves on. */
  static Consumer<MethodNode> withoutCall(String called) {
    return method -> {
      MethodInsnNode call = call(method, called);
      for (int i = 0; i <= Type.getArgumentTypes(call.desc).length; i++) {
        method.instructions.insertBefore(call, new InsnNode(Opcodes.POP));
      }
      method.instructions.remove(call);
    };
  }

  /** A call without arguments is taken to have said true. */
  static Consumer<MethodNode> taking(String called) {
    return taking(called, true);
  }

  /** A call, none of whose arguments is a long or a double, is taken to have said this. */
  static Consumer<MethodNode> taking(String called, boolean answer) {
    return method -> {
      MethodInsnNode call = call(method, called);
      InsnList said = new InsnList();
      for (int i = 0; i <= Type.getArgumentTypes(call.desc).length; i++) {
        said.add(new InsnNode(Opcodes.POP));
      }
      said.add(new InsnNode(answer ? Opcodes.ICONST_1 : Opcodes.ICONST_0));
      method.instructions.insert(call, said);
      method.instructions.remove(call);
    };
  }

  /** An atomic read-modify-write becomes a read and a write; {@link Torn} has it. */
  static Consumer<MethodNode> torn(String called) {
    return method -> {
      MethodInsnNode call = call(method, called);
      String receiver = "(L" + call.owner + ";";
      method.instructions.set(
          call,
          new MethodInsnNode(
              Opcodes.INVOKESTATIC,
              Torn.class.getName().replace('.', '/'),
              called,
              receiver + call.desc.substring(1)));
    };
  }

  /** A call is made, and taken to have said {@code answer} whatever it said. */
  static Consumer<MethodNode> believing(String called, boolean answer) {
    return method -> {
      InsnList belief = new InsnList();
      belief.add(new InsnNode(Opcodes.POP));
      belief.add(new InsnNode(answer ? Opcodes.ICONST_1 : Opcodes.ICONST_0));
      method.instructions.insert(call(method, called), belief);
    };
  }

  /** A call is made, and what it said is thrown away for what {@code others} leave. */
  static Consumer<MethodNode> instead(String called, AbstractInsnNode... others) {
    return method -> {
      InsnList said = new InsnList();
      said.add(new InsnNode(Opcodes.POP));
      for (AbstractInsnNode other : others) {
        said.add(other);
      }
      method.instructions.insert(call(method, called), said);
    };
  }

  /** The method, which says nothing, does nothing. */
  static void nothing(MethodNode method) {
    method.instructions.clear();
    method.tryCatchBlocks.clear();
    method.localVariables = null;
    method.instructions.add(new InsnNode(Opcodes.RETURN));
  }

  /** The method throws at once. */
  static void throwing(MethodNode method) {
    InsnList instructions = new InsnList();
    instructions.add(new InsnNode(Opcodes.ACONST_NULL));
    instructions.add(new InsnNode(Opcodes.ATHROW));
    method.instructions = instructions;
    method.tryCatchBlocks.clear();
    method.localVariables = null;
  }

  private static MethodInsnNode call(MethodNode method, String called) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call && call.name.equals(called)) {
        return call;
      }
    }
    throw new AssertionError(method.name + " does not call " + called);
  }
}
