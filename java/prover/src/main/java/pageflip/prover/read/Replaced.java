package pageflip.prover.read;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tla2sany.modanalyzer.SpecObj;
import tla2sany.semantic.ASTConstants;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import tla2sany.semantic.SubstInNode;
import util.UniqueString;

/**
 * Which definition is read in the place of another, as TLC has it.
 *
 * <p>Without a module, what the root knows by that name is replaced wherever it is used: by the
 * root, and by what the root extends. The modules that it instantiates have names of their own.
 * With a module, what that module knows by that name is replaced, in each of its instances, and
 * nothing is substituted in what stands there instead.
 */
final class Replaced {
  private final Map<OpDefNode, OpDefNode> definitions = new IdentityHashMap<>();
  private final Map<SemanticNode, OpDefNode> bodies = new IdentityHashMap<>();

  /**
   * Finds what the names mean.
   *
   * @throws SpecError if there is nothing of such a name, or it cannot be replaced by that
   */
  Replaced(SpecObj spec, Collection<Replacement> replacements) {
    ModuleNode root = spec.getRootModule();
    List<String> left = replacements.stream().map(Replacement::definition).toList();
    for (Replacement replacement : replacements) {
      ModuleNode module = replacement.module() == null ? root : module(spec, replacement);
      OpDefNode right = right(root, replacement);
      OpDefNode old = old(module, replacement);
      if (left.contains(replacement.by())) {
        throw new SpecError("%s: %s is replaced, too".formatted(replacement, replacement.by()));
      }
      if (old.getArity() != right.getArity()) {
        throw new SpecError(
            "%s: %s has %s, and %s has %s"
                .formatted(
                    replacement,
                    replacement.definition(),
                    parameters(old),
                    replacement.by(),
                    parameters(right)));
      }
      OpDefNode before =
          replacement.module() == null
              ? definitions.put(old, right)
              : bodies.put(old.getBody(), right);
      if (before != null) {
        throw new SpecError(
            "%s is replaced twice, by %s and by %s"
                .formatted(replacement.definition(), before.getName(), right.getName()));
      }
    }
  }

  private static String parameters(OpDefNode definition) {
    return switch (definition.getArity()) {
      case 0 -> "no parameters";
      case 1 -> "1 parameter";
      default -> definition.getArity() + " parameters";
    };
  }

  private static ModuleNode module(SpecObj spec, Replacement replacement) {
    ModuleNode module =
        spec.getExternalModuleTable()
            .getModuleNode(UniqueString.uniqueStringOf(replacement.module()));
    if (module == null) {
      throw new SpecError(
          "%s: %s extends and instantiates no module %s"
              .formatted(replacement, spec.getRootModule().getName(), replacement.module()));
    }
    return module;
  }

  private static OpDefNode right(ModuleNode root, Replacement replacement) {
    OpDefNode right = root.getOpDef(replacement.by());
    if (right == null || right.getKind() != ASTConstants.UserDefinedOpKind) {
      throw new SpecError(
          "%s: %s defines no %s".formatted(replacement, root.getName(), replacement.by()));
    }
    return right;
  }

  private static OpDefNode old(ModuleNode module, Replacement replacement) {
    String name = replacement.definition();
    OpDefNode old = module.getOpDef(name);
    if (old != null && old.getKind() == ASTConstants.UserDefinedOpKind && !old.isStandardModule()) {
      return old;
    }
    String why = "%s defines no %s".formatted(module.getName(), name);
    if (old != null) {
      why = name + " is TLA+'s own, and means what it means";
    } else if (declares(module.getConstantDecls(), name)) {
      why = name + " is a constant: leave it out, and it may be anything";
    } else if (declares(module.getVariableDecls(), name)) {
      why = name + " is a variable, and only a definition can be replaced";
    }
    throw new SpecError(replacement + ": " + why);
  }

  private static boolean declares(OpDeclNode[] declared, String name) {
    return Stream.of(declared).anyMatch(one -> one.getName().toString().equals(name));
  }

  /** What is read in the place of a definition; the definition itself if it is not replaced. */
  OpDefNode by(OpDefNode definition) {
    OpDefNode other = definitions.get(definition);
    SemanticNode body = definition.getBody();
    while (other == null && body != null) {
      other = bodies.get(body);
      body = body instanceof SubstInNode instance ? instance.getBody() : null;
    }
    return Objects.requireNonNullElse(other, definition);
  }
}
