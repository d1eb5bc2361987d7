package pageflip.weaver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.step.Step;
import pageflip.step.Steps;

/**
 * Puts {@link Steps#before}, {@link Steps#after} and {@link Steps#threw} around the methods that
 * carry {@link Step}.
 *
 * <p>The method's code moves, unchanged, to a private method; its name stays with a wrapper that
 * asks first, calls it, and tells of the outcome, or of what it throws. Of a synchronized method
 * only the code that has moved is synchronized: a step that waits until it may go on holds no
 * monitor. Thread-safe: it keeps nothing.
 */
public final class Weaver {
  private static final String STEP = Type.getDescriptor(Step.class);
  private static final String STEPS = Type.getInternalName(Steps.class);

  private Weaver() {}

  /** The steps that a class declares. */
  public static List<StepMethod> steps(byte[] classFile) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, ClassReader.SKIP_CODE);
    List<StepMethod> steps = new ArrayList<>();
    for (MethodNode method : node.methods) {
      action(method).ifPresent(action -> steps.add(describe(node, method, action)));
    }
    return steps;
  }

  /** The class with its steps woven; the same bytes if it has none. */
  public static byte[] weave(byte[] classFile) {
    ClassNode node = new ClassNode();
    ClassReader reader = new ClassReader(classFile);
    reader.accept(node, 0);
    boolean woven = false;
    for (MethodNode method : List.copyOf(node.methods)) {
      Optional<String> action = action(method);
      if (action.isPresent()) {
        wrap(node, method, action.get());
        woven = true;
      }
    }
    if (!woven) {
      return classFile;
    }
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static Optional<String> action(MethodNode method) {
    boolean bridge = (method.access & Opcodes.ACC_BRIDGE) != 0; // calls the one that is meant
    if (bridge || method.invisibleAnnotations == null) {
      return Optional.empty();
    }
    return method.invisibleAnnotations.stream()
        .filter(annotation -> annotation.desc.equals(STEP))
        .map(annotation -> (String) value(annotation))
        .findFirst();
  }

  private static Object value(AnnotationNode annotation) {
    return annotation.values.get(annotation.values.indexOf("value") + 1);
  }

  private static StepMethod describe(ClassNode node, MethodNode method, String action) {
    return new StepMethod(
        action,
        node.name.replace('/', '.'),
        method.name,
        refusable(Type.getReturnType(method.desc)));
  }

  private static boolean refusable(Type result) {
    return switch (result.getSort()) {
      case Type.BOOLEAN, Type.OBJECT, Type.ARRAY -> true;
      default -> false;
    };
  }

  private static void wrap(ClassNode node, MethodNode method, String action) {
    String name = method.name;
    int access = method.access;
    if ((access & Opcodes.ACC_ABSTRACT) != 0 || (node.access & Opcodes.ACC_INTERFACE) != 0) {
      throw new IllegalArgumentException(
          "%s.%s is a @Step(\"%s\"): it must be a class's own method, and not abstract"
              .formatted(node.name.replace('/', '.'), name, action));
    }
    MethodNode wrapper =
        new MethodNode(
            access & ~Opcodes.ACC_SYNCHRONIZED,
            name,
            method.desc,
            method.signature,
            method.exceptions.toArray(String[]::new));
    wrapper.invisibleAnnotations = method.invisibleAnnotations;
    method.name = name + "$step";
    method.access =
        access & ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)
            | Opcodes.ACC_PRIVATE
            | Opcodes.ACC_SYNTHETIC;
    method.invisibleAnnotations = null;
    generate(wrapper, node.name, method, action);
    node.methods.add(wrapper);
  }

  private static void generate(MethodVisitor code, String owner, MethodNode body, String action) {
    boolean isStatic = (body.access & Opcodes.ACC_STATIC) != 0;
    Type result = Type.getReturnType(body.desc);
    Type declaring = Type.getObjectType(owner);
    code.visitCode();
    code.visitLdcInsn(declaring);
    code.visitLdcInsn(action);
    pushReceiverAndArguments(code, body, isStatic);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        STEPS,
        "before",
        "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Object;[Ljava/lang/Object;)Z",
        false);
    if (refusable(result)) {
      Label go = new Label();
      code.visitJumpInsn(Opcodes.IFNE, go);
      code.visitInsn(result.getSort() == Type.BOOLEAN ? Opcodes.ICONST_0 : Opcodes.ACONST_NULL);
      code.visitInsn(result.getOpcode(Opcodes.IRETURN));
      code.visitLabel(go);
      code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    } else {
      code.visitInsn(Opcodes.POP);
    }
    Label begin = new Label();
    Label end = new Label();
    Label thrown = new Label();
    code.visitTryCatchBlock(begin, end, thrown, null);
    code.visitLabel(begin);
    call(code, owner, body, isStatic);
    code.visitLabel(end);
    tellOutcome(code, result, declaring, action);
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitLabel(thrown);
    code.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {"java/lang/Throwable"});
    tellThrown(code, declaring, action);
    code.visitInsn(Opcodes.ATHROW);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void pushReceiverAndArguments(
      MethodVisitor code, MethodNode body, boolean isStatic) {
    Type[] types = Type.getArgumentTypes(body.desc);
    if (isStatic) {
      code.visitInsn(Opcodes.ACONST_NULL);
    } else {
      code.visitVarInsn(Opcodes.ALOAD, 0);
    }
    code.visitIntInsn(Opcodes.BIPUSH, types.length);
    code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    int slot = isStatic ? 0 : 1;
    for (int i = 0; i < types.length; i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitIntInsn(Opcodes.BIPUSH, i);
      code.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), slot);
      box(code, types[i]);
      code.visitInsn(Opcodes.AASTORE);
      slot += types[i].getSize();
    }
  }

  private static void call(MethodVisitor code, String owner, MethodNode body, boolean isStatic) {
    int slot = 0;
    if (!isStatic) {
      code.visitVarInsn(Opcodes.ALOAD, slot++);
    }
    for (Type type : Type.getArgumentTypes(body.desc)) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
      slot += type.getSize();
    }
    int opcode = isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL;
    code.visitMethodInsn(opcode, owner, body.name, body.desc, false);
  }

  /** Leaves the result on the stack. */
  private static void tellOutcome(MethodVisitor code, Type result, Type declaring, String action) {
    switch (result.getSort()) {
      case Type.BOOLEAN -> code.visitInsn(Opcodes.DUP);
      case Type.OBJECT, Type.ARRAY -> {
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC, "java/util/Objects", "nonNull", "(Ljava/lang/Object;)Z", false);
      }
      default -> code.visitInsn(Opcodes.ICONST_1);
    }
    pushBelow(code, declaring);
    pushBelow(code, action);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, STEPS, "after", "(Ljava/lang/Class;Ljava/lang/String;Z)V", false);
  }

  /** Leaves what was thrown on the stack. */
  private static void tellThrown(MethodVisitor code, Type declaring, String action) {
    code.visitInsn(Opcodes.DUP);
    pushBelow(code, declaring);
    pushBelow(code, action);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        STEPS,
        "threw",
        "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Throwable;)V",
        false);
  }

  /** Pushes a constant below what is on top of the stack. */
  private static void pushBelow(MethodVisitor code, Object constant) {
    code.visitLdcInsn(constant);
    code.visitInsn(Opcodes.SWAP);
  }

  private static void box(MethodVisitor code, Type type) {
    String boxed =
        switch (type.getSort()) {
          case Type.BOOLEAN -> "java/lang/Boolean";
          case Type.CHAR -> "java/lang/Character";
          case Type.BYTE -> "java/lang/Byte";
          case Type.SHORT -> "java/lang/Short";
          case Type.INT -> "java/lang/Integer";
          case Type.LONG -> "java/lang/Long";
          case Type.FLOAT -> "java/lang/Float";
          case Type.DOUBLE -> "java/lang/Double";
          default -> null;
        };
    if (boxed != null) {
      String descriptor = "(" + type.getDescriptor() + ")L" + boxed + ";";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, boxed, "valueOf", descriptor, false);
    }
  }
}
