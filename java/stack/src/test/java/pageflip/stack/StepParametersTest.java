package pageflip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import pageflip.stack.machine.Machine;
import pageflip.step.Step;

/**
 * A step takes what its code needs and nothing else: a parameter that only a specification's action
 * has, for a binding to read, would be the specification leaking into the stack.
 */
class StepParametersTest {
  @Test
  void everyStepUsesAllOfItsParameters() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Machine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      List<MethodNode> steps = new ArrayList<>();
      List<String> ignored =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .map(StepParametersTest::read)
              .flatMap(type -> ignored(type, steps))
              .toList();

      assertThat(steps).as("steps that were looked at").hasSizeGreaterThan(100);
      assertThat(ignored).isEmpty();
    }
  }

  @Test
  void aParameterThatIsIgnoredIsFound() throws IOException {
    try (var in = Ignoring.class.getResourceAsStream("StepParametersTest$Ignoring.class")) {
      ClassNode type = new ClassNode();
      new ClassReader(in).accept(type, 0);

      assertThat(ignored(type, new ArrayList<>()))
          .containsExactly(
              "pageflip/stack/StepParametersTest$Ignoring.one ignores its long, parameter 1",
              "pageflip/stack/StepParametersTest$Ignoring.other ignores its java.lang.String,"
                  + " parameter 2");
    }
  }

  static final class Ignoring {
    private int sum;

    @Step("One")
    void one(long ignored, int used) {
      sum += used;
    }

    @Step("Other")
    static int other(double used, String ignored, long counted) {
      return (int) (used + counted);
    }

    void noStep(int ignored) {}

    int sum() {
      return sum;
    }
  }

  private static ClassNode read(Path classFile) {
    try {
      ClassNode type = new ClassNode();
      new ClassReader(Files.readAllBytes(classFile)).accept(type, 0);
      return type;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + classFile, failure);
    }
  }

  /** What the steps of {@code type}, which are added to {@code steps}, ignore. */
  private static Stream<String> ignored(ClassNode type, List<MethodNode> steps) {
    List<String> found = new ArrayList<>();
    for (MethodNode method : type.methods) {
      if (isStep(method)) {
        steps.add(method);
        addIgnored(type, method, found);
      }
    }
    return found.stream();
  }

  private static boolean isStep(MethodNode method) {
    return (method.access & Opcodes.ACC_BRIDGE) == 0
        && method.invisibleAnnotations != null
        && method.invisibleAnnotations.stream()
            .anyMatch(annotation -> annotation.desc.equals(Type.getDescriptor(Step.class)));
  }

  private static void addIgnored(ClassNode type, MethodNode method, List<String> found) {
    int slot = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
    int number = 1;
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      if (!uses(method, slot)) {
        found.add(
            "%s.%s ignores its %s, parameter %d"
                .formatted(type.name, method.name, parameter.getClassName(), number));
      }
      slot += parameter.getSize();
      number++;
    }
  }

  private static boolean uses(MethodNode method, int slot) {
    for (AbstractInsnNode instruction : method.instructions) {
      boolean reads =
          instruction instanceof VarInsnNode variable
                  && variable.var == slot
                  && variable.getOpcode() < Opcodes.ISTORE
              || instruction instanceof IincInsnNode counter && counter.var == slot;
      if (reads) {
        return true;
      }
    }
    return false;
  }
}
