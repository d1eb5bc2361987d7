package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import pageflip.prover.read.SpecError;
import pageflip.prover.syntax.Expression;

/** Says what sets are, and what is in them. */
final class SetTranslator {
  private final Translator translator;
  private final Logic logic;

  SetTranslator(Translator translator) {
    this.translator = translator;
    this.logic = translator.logic();
  }

  BoolExpr equal(List<Expression> arguments, Scope scope, boolean next) {
    return logic.equal(
        translator.evaluate(arguments.get(0), scope, next),
        translator.evaluate(arguments.get(1), scope, next));
  }

  BoolExpr in(List<Expression> arguments, Scope scope, boolean next) {
    return has(
        translator.set(arguments.get(1), scope, next),
        translator.evaluate(arguments.get(0), scope, next));
  }

  BoolExpr has(Value.Collection set, Value value) {
    if (set.elements() instanceof Type.Anything) {
      return set.has().apply(value);
    }
    return set.has().apply(logic.as(value, Type.join(Type.of(value), set.elements())));
  }

  BoolExpr subset(Value.Collection one, Value.Collection other) {
    Type elements = Type.join(one.elements(), other.elements());
    return logic.forAll(elements, x -> logic.implies(has(one, x), has(other, x)));
  }

  Value union(List<Expression> arguments, Scope scope, boolean next) {
    Value.Collection one = translator.set(arguments.get(0), scope, next);
    Value.Collection other = translator.set(arguments.get(1), scope, next);
    return new Value.Collection(
        Type.join(one.elements(), other.elements()),
        false,
        x -> logic.or(has(one, x), has(other, x)));
  }

  Value meet(List<Expression> arguments, Scope scope, boolean next, boolean both) {
    Value.Collection one = translator.set(arguments.get(0), scope, next);
    Value.Collection other = translator.set(arguments.get(1), scope, next);
    return new Value.Collection(
        Type.join(one.elements(), other.elements()),
        false,
        x -> logic.and(has(one, x), both ? has(other, x) : logic.not(has(other, x))));
  }

  Value subsets(Value.Collection of) {
    return new Value.Collection(
        new Type.Sets(of.elements()), false, x -> subset((Value.Collection) x, of));
  }

  Value enumeration(List<Expression> nodes, Scope scope, boolean next) {
    List<Value> elements = new ArrayList<>();
    Type type = new Type.Anything();
    for (Expression node : nodes) {
      Value element = translator.evaluate(node, scope, next);
      elements.add(element);
      type = Type.join(type, Type.of(element));
    }
    return new Value.Collection(
        type, false, x -> logic.or(elements.stream().map(e -> logic.equal(x, e)).toList()));
  }

  Value filtered(Expression.Application node, Scope scope, boolean next) {
    Value.Collection from = translator.set(node.bounds().get(0).set(), scope, next);
    return new Value.Collection(
        from.elements(),
        false,
        x ->
            logic.and(
                has(from, x),
                translator.formula(
                    node.argument(0), QuantifierTranslator.bound(node, 0, scope, x), next)));
  }

  Value image(Expression.Application node, Scope scope, boolean next) {
    Type type =
        Type.of(
            translator.evaluate(
                node.argument(0), translator.quantifiers().sampled(node, 0, scope, next), next));
    return new Value.Collection(
        type,
        false,
        y ->
            translator
                .quantifiers()
                .within(
                    node,
                    0,
                    scope,
                    next,
                    false,
                    inner -> logic.equal(y, translator.evaluate(node.argument(0), inner, next))));
  }

  Value product(List<Expression> nodes, Scope scope, boolean next) {
    List<Value.Collection> sets = new ArrayList<>();
    for (Expression node : nodes) {
      sets.add(translator.set(node, scope, next));
    }
    return new Value.Collection(
        new Type.Tuples(sets.stream().map(Value.Collection::elements).toList()),
        sets.stream().allMatch(Value.Collection::whole),
        x -> {
          List<BoolExpr> parts = new ArrayList<>();
          for (int n = 0; n < sets.size(); n++) {
            parts.add(has(sets.get(n), ((Value.Tuple) x).parts().get(n)));
          }
          return logic.and(parts);
        });
  }

  Value functions(List<Expression> nodes, Scope scope, boolean next) {
    Value.Collection from = whole(nodes.get(0), scope, next);
    Value.Collection to = translator.set(nodes.get(1), scope, next);
    return new Value.Collection(
        new Type.Functions(from.elements(), to.elements()),
        false,
        f ->
            logic.forAll(
                from.elements(),
                x ->
                    logic.implies(
                        logic.present(x), has(to, ((Value.Mapping) f).apply().apply(x)))));
  }

  Value.Collection whole(Expression node, Scope scope, boolean next) {
    Value.Collection set = translator.set(node, scope, next);
    if (!set.whole()
        || !(set.elements() instanceof Type.Atoms || set.elements() instanceof Type.Tuples)) {
      throw new SpecError(
          node, "a function whose domain is not a constant set is outside of what can be proved");
    }
    return set;
  }

  Value records(List<Expression> pairs, Scope scope, boolean next) {
    SortedMap<String, Value.Collection> sets = new TreeMap<>();
    SortedMap<String, Type> types = new TreeMap<>();
    for (Expression pair : pairs) {
      List<Expression> field = ((Expression.Application) pair).arguments();
      Value.Collection set = translator.set(field.get(1), scope, next);
      sets.put(Translator.text(field.get(0)), set);
      types.put(Translator.text(field.get(0)), set.elements());
    }
    return new Value.Collection(
        new Type.Records(types),
        false,
        x -> {
          Value.Record record = (Value.Record) x;
          List<BoolExpr> fields = new ArrayList<>();
          fields.add(logic.not(record.absent()));
          sets.forEach((name, set) -> fields.add(has(set, record.fields().get(name))));
          return logic.and(fields);
        });
  }
}
