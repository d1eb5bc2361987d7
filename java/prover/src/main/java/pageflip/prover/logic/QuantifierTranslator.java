package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Level;
import pageflip.prover.syntax.Operator;

/** Says what quantifiers and CHOOSE mean, and what the names are that they bind. */
final class QuantifierTranslator {
  private record Chosen(Value value, Translator.Choice choice) {}

  private final Map<Expression, Chosen> chosen = new IdentityHashMap<>();
  private final Translator translator;
  private final Logic logic;

  QuantifierTranslator(Translator translator) {
    this.translator = translator;
    this.logic = translator.logic();
  }

  BoolExpr quantified(Expression.Application node, Scope scope, boolean next, boolean all) {
    return within(
        node, 0, scope, next, all, inner -> translator.formula(node.argument(0), inner, next));
  }

  /** The same element wherever it is asked for, so it must depend on nothing but constants. */
  Value chosen(Expression.Application node, Scope scope) {
    if (node.level() != Level.CONSTANT || scope != Scope.EMPTY) {
      throw new Untranslatable("CHOOSE that depends on more than constants");
    }
    if (node.bounds().get(0).isTuple()) {
      throw new Untranslatable("CHOOSE of a tuple");
    }
    Chosen known = chosen.get(node);
    if (known == null) {
      Value.Collection set = translator.set(node.bounds().get(0).set(), scope, false);
      Value value = logic.unknown(set.elements(), logic.fresh("CHOOSE"));
      BoolExpr so =
          logic.and(
              translator.sets().has(set, value),
              translator.formula(node.argument(0), bound(node, 0, scope, value), false));
      known =
          new Chosen(value, new Translator.Choice(node, quantified(node, scope, false, false), so));
      chosen.put(node, known);
    }
    return known.value;
  }

  /** Quantifies the names of a node over their sets, from the {@code n}th set on. */
  BoolExpr within(
      Expression.Application node,
      int n,
      Scope scope,
      boolean next,
      boolean all,
      java.util.function.Function<Scope, BoolExpr> body) {
    if (n == node.bounds().size()) {
      return body.apply(scope);
    }
    Value.Collection set = translator.set(node.bounds().get(n).set(), scope, next);
    List<Operator.Parameter> names = node.bounds().get(n).names();
    if (node.bounds().get(n).isTuple()) {
      return each(set, all, x -> within(node, n + 1, bound(node, n, scope, x), next, all, body));
    }
    return eachName(node, n, 0, names, set, scope, next, all, body);
  }

  private BoolExpr eachName(
      Expression.Application node,
      int n,
      int name,
      List<Operator.Parameter> names,
      Value.Collection set,
      Scope scope,
      boolean next,
      boolean all,
      java.util.function.Function<Scope, BoolExpr> body) {
    if (name == names.size()) {
      return within(node, n + 1, scope, next, all, body);
    }
    return each(
        set,
        all,
        x ->
            eachName(
                node, n, name + 1, names, set, scope.with(names.get(name), x), next, all, body));
  }

  private BoolExpr each(
      Value.Collection set, boolean all, java.util.function.Function<Value, BoolExpr> body) {
    return all
        ? logic.forAll(
            set.elements(), x -> logic.implies(translator.sets().has(set, x), body.apply(x)))
        : logic.exists(
            set.elements(), x -> logic.and(translator.sets().has(set, x), body.apply(x)));
  }

  /** The scope in which the one name, or tuple of names, of the {@code n}th set is {@code x}. */
  static Scope bound(Expression.Application node, int n, Scope scope, Value x) {
    List<Operator.Parameter> names = node.bounds().get(n).names();
    if (!node.bounds().get(n).isTuple()) {
      return scope.with(names.get(0), x);
    }
    Scope inner = scope;
    for (int part = 0; part < names.size(); part++) {
      inner = inner.with(names.get(part), ((Value.Tuple) x).parts().get(part));
    }
    return inner;
  }

  /** A scope in which the names have values of the right types: to find what an expression is. */
  Scope sampled(Expression.Application node, int n, Scope scope, boolean next) {
    Scope inner = scope;
    for (int set = n; set < node.bounds().size(); set++) {
      Type type = translator.set(node.bounds().get(set).set(), inner, next).elements();
      if (node.bounds().get(set).isTuple()) {
        inner = bound(node, set, inner, logic.unknown(type, logic.fresh("sample")));
      } else {
        for (Operator.Parameter name : node.bounds().get(set).names()) {
          inner = inner.with(name, logic.unknown(type, logic.fresh("sample")));
        }
      }
    }
    return inner;
  }

  /** What has been chosen so far. */
  List<Translator.Choice> choices() {
    return chosen.values().stream().map(Chosen::choice).toList();
  }
}
