package pageflip.atomicity;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import pageflip.step.Step;

/** Which of several methods of one name is a step. */
final class StepDescriptors {
  private StepDescriptors() {}

  static Set<String> of(byte[] classFile) {
    ClassNode node = new ClassNode();
    new ClassReader(classFile).accept(node, ClassReader.SKIP_CODE);
    return node.methods.stream()
        .filter(StepDescriptors::isStep)
        .map(method -> method.name + method.desc)
        .collect(Collectors.toSet());
  }

  static String of(Method method) {
    return method.getName() + Type.getMethodDescriptor(method);
  }

  private static boolean isStep(MethodNode method) {
    return method.invisibleAnnotations != null
        && method.invisibleAnnotations.stream()
            .anyMatch(annotation -> annotation.desc.equals(Type.getDescriptor(Step.class)));
  }
}
