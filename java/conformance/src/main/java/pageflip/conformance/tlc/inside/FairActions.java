package pageflip.conformance.tlc.inside;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.LetInNode;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import tlc2.tool.Action;
import util.UniqueString;

/** The actions that a module's definition {@code Fairness} is about. */
final class FairActions {
  private static final UniqueString FAIRNESS = UniqueString.uniqueStringOf("Fairness");
  private static final Set<String> FAIR = Set.of("$WF", "$SF");
  private static final Set<String> ANY = Set.of("\\lor", "$DisjList", "$BoundedExists");

  private final Set<String> names;
  private final Set<String> found = new TreeSet<>();

  FairActions(Action[] all) {
    this.names = Arrays.stream(all).map(a -> a.getName().toString()).collect(Collectors.toSet());
  }

  /** Their names; none if the module defines no fairness. */
  Set<String> of(ModuleNode module) {
    OpDefNode fairness = module.getOpDef(FAIRNESS);
    if (fairness != null) {
      findFair(fairness.getBody());
    }
    return found;
  }

  private void findFair(SemanticNode node) {
    if (node instanceof OpApplNode application
        && FAIR.contains(application.getOperator().getName().toString())) {
      findActions(application.getArgs()[1]);
    } else if (node.getChildren() != null) {
      Arrays.stream(node.getChildren()).forEach(this::findFair);
    }
  }

  /** Of a disjunction each is fair; what stands beside a condition is not, while that is false. */
  private void findActions(SemanticNode node) {
    if (node instanceof LetInNode let) {
      findActions(let.getBody());
    } else if (node instanceof OpApplNode application) {
      String operator = application.getOperator().getName().toString();
      if (names.contains(operator)) {
        found.add(operator);
      } else if (ANY.contains(operator)) {
        for (ExprOrOpArgNode each : application.getArgs()) {
          findActions(each);
        }
      } else if (application.getOperator() instanceof OpDefNode definition
          && definition.getBody() != null) {
        findActions(definition.getBody());
      }
    }
  }
}
