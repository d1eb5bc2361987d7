package pageflip.prover.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tla2sany.semantic.ASTConstants;
import tla2sany.semantic.LetInNode;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import tla2sany.semantic.Subst;
import tla2sany.semantic.SubstInNode;
import tla2sany.semantic.ThmOrAssumpDefNode;

/** Which definitions a definition rests on, by the names that the module has for them. */
public final class Definitions {
  private final ModuleNode root;
  private final Map<String, Set<String>> direct = new HashMap<>();

  /** The definitions that are visible in {@code specification}. */
  public Definitions(Specification specification) {
    root = specification.root();
  }

  /**
   * Those that have to be expanded to see all that some definitions say.
   *
   * @param names of definitions, which are among the result, first; others are left out
   */
  public Set<String> under(Collection<String> names) {
    Set<String> all = new LinkedHashSet<>();
    names.forEach(name -> collect(name, all));
    return all;
  }

  private void collect(String name, Set<String> into) {
    if (root.getOpDef(name) != null && into.add(name)) {
      direct.computeIfAbsent(name, this::mentioned).forEach(next -> collect(next, into));
    }
  }

  private Set<String> mentioned(String name) {
    Set<String> found = new LinkedHashSet<>();
    String prefix = name.substring(0, name.lastIndexOf('!') + 1);
    walk(root.getOpDef(name).getBody(), prefix, new HashSet<>(), found);
    return found;
  }

  private void walk(SemanticNode node, String prefix, Set<String> local, Set<String> found) {
    if (node instanceof SubstInNode instance) {
      // what is put in the place of a parent's variable is written in the child's terms
      String outer = prefix.substring(0, prefix.lastIndexOf('!', prefix.length() - 2) + 1);
      for (Subst substitution : instance.getSubsts()) {
        walk(substitution.getExpr(), outer, local, found);
      }
      walk(instance.getBody(), prefix, local, found);
      return;
    }
    if (node instanceof LetInNode let) {
      for (OpDefNode definition : let.getLets()) {
        local.add(definition.getName().toString());
        walk(definition.getBody(), prefix, local, found);
      }
      walk(let.getBody(), prefix, local, found);
      return;
    }
    if (node instanceof OpApplNode application
        && application.getOperator() instanceof OpDefNode definition
        && definition.getKind() != ASTConstants.BuiltInKind
        && !definition.isStandardModule()) {
      String name = definition.getName().toString();
      if (!local.contains(name)) {
        found.add(prefix + name);
      }
    }
    SemanticNode[] children = node.getChildren();
    if (children != null) {
      for (SemanticNode child : children) {
        if (child != null) { // of an EXCEPT, for example, whose function is elsewhere
          walk(child, prefix, local, found);
        }
      }
    }
  }

  /**
   * The definitions that stand in the place of a parent's variables, in an instance of it.
   *
   * @param name of one of the instance's definitions
   */
  public Set<String> standIns(String name) {
    Set<String> names = new LinkedHashSet<>();
    SemanticNode body = root.getOpDef(name).getBody();
    while (body instanceof SubstInNode instance) {
      for (Subst substitution : instance.getSubsts()) {
        if (substitution.getExpr() instanceof OpApplNode application
            && application.getOperator() instanceof OpDefNode definition
            && root.getOpDef(definition.getName()) != null
            && !variables(definition.getName().toString()).isEmpty()) {
          names.add(definition.getName().toString());
        }
      }
      body = instance.getBody();
    }
    return names;
  }

  /** The variables that a definition speaks of. */
  public Set<String> variables(String name) {
    Set<String> variables = new TreeSet<>();
    for (Object parameter : root.getOpDef(name).getBody().getAllParams()) {
      if (parameter instanceof OpDeclNode declared
          && declared.getKind() == ASTConstants.VariableDeclKind) {
        variables.add(declared.getName().toString());
      }
    }
    return variables;
  }

  /** The variables that an action reads or changes: not those that it only leaves UNCHANGED. */
  public Set<String> touched(String name) {
    Set<String> variables = new TreeSet<>();
    touch(root.getOpDef(name).getBody(), new HashSet<>(), variables);
    return variables;
  }

  private void touch(SemanticNode node, Set<OpDefNode> entered, Set<String> variables) {
    if (node instanceof OpApplNode application) {
      if (application.getOperator().getName().toString().equals("UNCHANGED")) {
        return;
      }
      if (application.getOperator() instanceof OpDeclNode declared
          && declared.getKind() == ASTConstants.VariableDeclKind) {
        variables.add(declared.getName().toString());
      }
      if (application.getOperator() instanceof OpDefNode definition
          && definition.getBody() != null
          && entered.add(definition)) {
        touch(definition.getBody(), entered, variables);
      }
    }
    SemanticNode[] children = node.getChildren();
    if (children != null) {
      for (SemanticNode child : children) {
        if (child != null) {
          touch(child, entered, variables);
        }
      }
    }
  }

  /**
   * The definitions that are named in a definition itself.
   *
   * @param name of a definition
   */
  public Set<String> in(String name) {
    return root.getOpDef(name) == null ? Set.of() : direct.computeIfAbsent(name, this::mentioned);
  }

  /** Whether a definition looks something up by what it has looked up: {@code owner[frame[c]]}. */
  public boolean looksUpWhatItFinds(String name) {
    return under(List.of(name)).stream()
        .anyMatch(inner -> looksUp(root.getOpDef(inner).getBody(), false));
  }

  private static boolean looksUp(SemanticNode node, boolean inIndex) {
    boolean lookUp =
        node instanceof OpApplNode application
            && application.getOperator().getName().toString().equals("$FcnApply");
    if (lookUp && inIndex) {
      return true;
    }
    if (lookUp) {
      OpApplNode application = (OpApplNode) node;
      return looksUp(application.getArgs()[0], inIndex) || looksUp(application.getArgs()[1], true);
    }
    SemanticNode[] children = node.getChildren();
    return children != null
        && Stream.of(children).anyMatch(child -> child != null && looksUp(child, inIndex));
  }

  /** Whether there is a lemma of that name, perhaps in an instance. */
  public boolean isLemma(String name) {
    return lemma(name).isPresent();
  }

  /** The definitions of an instance that a lemma speaks of. */
  public Set<String> inLemma(String name) {
    Set<String> found = new LinkedHashSet<>();
    walk(lemma(name).orElseThrow().getBody(), "", new HashSet<>(), found);
    found.removeIf(word -> !word.contains("!"));
    return found;
  }

  private Optional<ThmOrAssumpDefNode> lemma(String name) {
    return Stream.of(root.getThmOrAssDefs())
        .filter(lemma -> lemma.getName().toString().equals(name))
        .findFirst();
  }

  /** The names of the assumptions that have one. */
  public List<String> assumptions() {
    Set<String> names = new LinkedHashSet<>();
    for (var assumption : root.getAssumptions()) {
      if (assumption.getDef() != null) {
        names.add(assumption.getDef().getName().toString());
      }
    }
    return new ArrayList<>(names);
  }
}
