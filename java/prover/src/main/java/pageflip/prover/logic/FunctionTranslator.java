package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import pageflip.prover.syntax.Expression;

/** Says what functions and records are, and what they give. */
final class FunctionTranslator {
  private final Translator translator;
  private final Logic logic;

  FunctionTranslator(Translator translator) {
    this.translator = translator;
    this.logic = translator.logic();
  }

  Value record(List<Expression> pairs, Scope scope, boolean next) {
    SortedMap<String, Value> fields = new TreeMap<>();
    for (Expression pair : pairs) {
      List<Expression> field = ((Expression.Application) pair).arguments();
      fields.put(Translator.text(field.get(0)), translator.evaluate(field.get(1), scope, next));
    }
    return new Value.Record(fields, logic.z3().mkFalse());
  }

  static Value field(Value value, String name) {
    if (value instanceof Value.Record record && record.fields().containsKey(name)) {
      return record.fields().get(name);
    }
    throw new Untranslatable("the field %s of %s".formatted(name, Type.of(value)));
  }

  Value application(List<Expression> arguments, Scope scope, boolean next) {
    Value function = translator.evaluate(arguments.get(0), scope, next);
    if (function instanceof Value.Tuple tuple
        && arguments.get(1) instanceof Expression.Numeral index) {
      return tuple.parts().get(index.value() - 1);
    }
    return at(function, translator.evaluate(arguments.get(1), scope, next));
  }

  private Value at(Value function, Value argument) {
    if (function instanceof Value.Mapping mapping) {
      Type type = Type.join(mapping.type().from(), Type.of(argument));
      return mapping.apply().apply(logic.as(argument, type));
    }
    throw new Untranslatable(Type.of(function) + " applied to something");
  }

  Value constructor(Expression.Application node, Scope scope, boolean next) {
    if (node.bounds().size() != 1
        || node.bounds().get(0).names().size() != 1
        || node.bounds().get(0).isTuple()) {
      throw new Untranslatable("a function of several variables");
    }
    Value.Collection from = translator.sets().whole(node.bounds().get(0).set(), scope, next);
    Expression body = node.argument(0);
    Type to =
        Type.of(
            translator.evaluate(
                body, translator.quantifiers().sampled(node, 0, scope, next), next));
    return new Value.Mapping(
        new Type.Functions(from.elements(), to),
        x -> translator.evaluate(body, QuantifierTranslator.bound(node, 0, scope, x), next));
  }

  Value except(Expression.Except node, Scope scope, boolean next) {
    Value result = translator.evaluate(node.function(), scope, next);
    for (Expression.Change change : node.changes()) {
      result =
          changed(
              result,
              change.path(),
              0,
              scope,
              next,
              old -> translator.evaluate(change.value(), scope.with(change.old(), old), next));
    }
    return result;
  }

  private Value changed(
      Value old,
      List<Expression> path,
      int depth,
      Scope scope,
      boolean next,
      UnaryOperator<Value> change) {
    if (depth == path.size()) {
      return change.apply(old);
    }
    if (old instanceof Value.Record record) {
      SortedMap<String, Value> fields = new TreeMap<>(record.fields());
      String name = Translator.text(path.get(depth));
      fields.put(name, changed(field(old, name), path, depth + 1, scope, next, change));
      return new Value.Record(fields, record.absent());
    }
    if (!(old instanceof Value.Mapping mapping)) {
      throw new Untranslatable("EXCEPT of " + Type.of(old));
    }
    Value index =
        logic.as(translator.evaluate(path.get(depth), scope, next), mapping.type().from());
    Value there = changed(mapping.apply().apply(index), path, depth + 1, scope, next, change);
    Type to = Type.join(mapping.type().to(), Type.of(there));
    return new Value.Mapping(
        new Type.Functions(mapping.type().from(), to),
        x ->
            logic.choose(
                logic.and(logic.equal(x, index), logic.present(index)),
                there,
                mapping.apply().apply(x)));
  }

  Value cases(Expression.Cases node, Scope scope, boolean next) {
    Value result = node.other() == null ? null : translator.evaluate(node.other(), scope, next);
    for (int n = node.arms().size() - 1; n >= 0; n--) {
      Expression.Arm arm = node.arms().get(n);
      BoolExpr condition = translator.formula(arm.condition(), scope, next);
      if (condition.isTrue()) {
        result = translator.evaluate(arm.value(), scope, next);
      } else if (result == null) {
        throw new Untranslatable("CASE without OTHER");
      } else if (!condition.isFalse()) {
        result = logic.choose(condition, translator.evaluate(arm.value(), scope, next), result);
      }
    }
    return result;
  }
}
