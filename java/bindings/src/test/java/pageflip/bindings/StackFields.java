package pageflip.bindings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.conformance.binding.Description;

/**
 * The fields of the stack in which state can be kept, and those among them that some projection
 * reads. Found in the class files: what a projection calls, it may read.
 */
final class StackFields {
  private static final String STACK = "pageflip/stack/";
  private static final String PROJECTION = Type.getInternalName(Description.Projection.class);

  private final Map<String, ClassNode> classes = new LinkedHashMap<>(); // by internal name
  private final Map<String, Set<String>> subtypes = new HashMap<>();
  private final Set<String> read = new TreeSet<>();

  /** Of the stack and the bindings, as they are compiled. */
  StackFields() {
    load("java/stack/target/classes");
    load("java/bindings/target/classes");
    for (ClassNode type : classes.values()) {
      supertypes(type)
          .forEach(above -> subtypes.computeIfAbsent(above, k -> new HashSet<>()).add(type.name));
    }
    follow();
  }

  /** Not from where the classes were loaded: that is a jar once there is one. */
  private void load(String folder) {
    Path root = Path.of(System.getProperty("pageflip.root"), folder);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        ClassNode node = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
        classes.put(node.name, node);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(new IOException("cannot read the classes", unreadable));
    }
  }

  /** Every instance field. */
  Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (ClassNode type : classes.values()) {
      if (type.name.startsWith(STACK)) {
        type.fields.stream()
            .filter(StackFields::isOwn)
            .forEach(f -> all.add(name(type.name, f.name)));
      }
    }
    return all;
  }

  private static boolean isOwn(FieldNode field) {
    return (field.access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) == 0;
  }

  /**
   * The instance fields whose value can change: those that are not final, and final ones of a type
   * of the library that can. An object of the stack answers for its own fields.
   */
  Set<String> mutable() {
    Set<String> mutable = new TreeSet<>();
    for (ClassNode type : classes.values()) {
      if (type.name.startsWith(STACK)) {
        for (FieldNode field : type.fields) {
          boolean isFinal = (field.access & Opcodes.ACC_FINAL) != 0;
          if (isOwn(field) && (!isFinal || canChange(Type.getType(field.desc)))) {
            mutable.add(name(type.name, field.name));
          }
        }
      }
    }
    return mutable;
  }

  private static boolean canChange(Type type) {
    if (type.getSort() == Type.ARRAY) {
      return true;
    }
    String name = type.getInternalName();
    return type.getSort() == Type.OBJECT
        && (name.startsWith("java/util/") || name.startsWith("java/io/"))
        && !name.startsWith("java/util/function/");
  }

  /** The fields that a projection reads. */
  Set<String> projected() {
    return read;
  }

  /** How a field is written here: the class below {@code pageflip.stack}, and its name. */
  private static String name(String owner, String field) {
    return owner.substring(STACK.length()).replace('/', '.').replace('$', '.') + "." + field;
  }

  // ---- what projections call ------------------------------------------------------------------

  private record Called(String owner, String method, String descriptor) {}

  private void follow() {
    Set<Called> seen = new HashSet<>();
    Deque<Called> open = new ArrayDeque<>();
    classes.values().stream()
        .flatMap(type -> type.methods.stream())
        .flatMap(method -> Stream.of(method.instructions.toArray()))
        .filter(StackFields::makesProjection)
        .forEach(lambda -> open.addAll(handles((InvokeDynamicInsnNode) lambda)));
    while (!open.isEmpty()) {
      Called called = open.pop();
      if (seen.add(called)) {
        bodies(called).forEach(body -> visit(body, open));
      }
    }
  }

  /** A lambda that is a projection, or says where in a table of stages a process is. */
  private static boolean makesProjection(AbstractInsnNode instruction) {
    if (!(instruction instanceof InvokeDynamicInsnNode lambda)) {
      return false;
    }
    String made = Type.getReturnType(lambda.desc).getInternalName();
    boolean ofStage = lambda.bsmArgs.length > 2 && returnsText(lambda.bsmArgs[2]);
    return made.equals(PROJECTION) || made.equals("java/util/function/BiFunction") && ofStage;
  }

  private static boolean returnsText(Object instantiated) {
    return instantiated instanceof Type type
        && type.getReturnType().getInternalName().equals("java/lang/String");
  }

  private static List<Called> handles(InvokeDynamicInsnNode lambda) {
    return Stream.of(lambda.bsmArgs)
        .filter(Handle.class::isInstance)
        .map(Handle.class::cast)
        .map(handle -> new Called(handle.getOwner(), handle.getName(), handle.getDesc()))
        .toList();
  }

  private void visit(MethodNode body, Deque<Called> open) {
    for (AbstractInsnNode instruction : body.instructions) {
      if (instruction instanceof InvokeDynamicInsnNode lambda) {
        open.addAll(handles(lambda));
      } else if (instruction instanceof MethodInsnNode call) {
        open.add(new Called(call.owner, call.name, call.desc));
      } else if (instruction instanceof FieldInsnNode access
          && access.getOpcode() == Opcodes.GETFIELD
          && access.owner.startsWith(STACK)) {
        read.add(name(access.owner, access.name));
      }
    }
  }

  /** The methods that a call may run: where it is declared, above that, and what overrides it. */
  private List<MethodNode> bodies(Called called) {
    Set<String> owners = new HashSet<>(subtypes.getOrDefault(called.owner(), Set.of()));
    owners.add(called.owner());
    if (classes.containsKey(called.owner())) {
      owners.addAll(supertypes(classes.get(called.owner())));
    }
    return owners.stream()
        .filter(classes::containsKey)
        .flatMap(owner -> classes.get(owner).methods.stream())
        .filter(m -> m.name.equals(called.method()) && m.desc.equals(called.descriptor()))
        .toList();
  }

  private Set<String> supertypes(ClassNode type) {
    Set<String> above = new HashSet<>();
    Deque<ClassNode> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      ClassNode next = open.pop();
      Stream.concat(Stream.ofNullable(next.superName), next.interfaces.stream())
          .filter(above::add)
          .filter(classes::containsKey)
          .forEach(name -> open.push(classes.get(name)));
    }
    return above;
  }
}
