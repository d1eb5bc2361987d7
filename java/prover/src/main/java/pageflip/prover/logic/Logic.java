package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.FuncDecl;
import com.microsoft.z3.Sort;
import com.microsoft.z3.UninterpretedSort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * First-order logic: how values are compared, chosen between, named and quantified over. For one
 * thread.
 *
 * <p>Each constant set is a sort of its own, which has one more element: {@code None}. A function
 * or set that is not known is an uninterpreted function or predicate of all that it is applied to.
 */
public final class Logic extends Connectives {
  private static final String NONE = "None";

  private final Map<String, UninterpretedSort> sorts = new LinkedHashMap<>();
  private final Map<String, Expr<?>> texts = new LinkedHashMap<>();
  private final UninterpretedSort textSort;
  private int names;

  /** A logic in a context of its own thread. */
  public Logic(Context z3) {
    super(z3);
    this.textSort = z3.mkUninterpretedSort("STRING");
  }

  /** The sorts of the constant sets that have come up, by name. */
  public Map<String, UninterpretedSort> sorts() {
    return sorts;
  }

  /** The strings that have come up, and perhaps the absence of one, by what they look like. */
  public Map<String, Expr<?>> texts() {
    return texts;
  }

  /** That the strings that have come up differ. */
  public BoolExpr textsDiffer() {
    return texts.size() < 2 ? z3.mkTrue() : z3.mkDistinct(texts.values().toArray(Expr[]::new));
  }

  /** A string. */
  public Value.Text text(String content) {
    return new Value.Text(
        texts.computeIfAbsent('"' + content + '"', name -> z3.mkConst(name, textSort)));
  }

  /** The absence of a string, which is none. */
  private Value.Text noText() {
    return new Value.Text(texts.computeIfAbsent(NONE, name -> z3.mkConst("no string", textSort)));
  }

  /** The absence of an element of a set. */
  public Expr<?> none(Type.Atoms type) {
    return z3.mkConst("none of " + type.set(), sort(type)); // no name in TLA+ has a space
  }

  private UninterpretedSort sort(Type.Atoms type) {
    return sorts.computeIfAbsent(type.set(), z3::mkUninterpretedSort);
  }

  // ---- names ----------------------------------------------------------------------------------

  /** A value of a type of which nothing is known but its name. */
  public Value unknown(Type type, String name) {
    return unknown(type, name, List.of());
  }

  private Value unknown(Type type, String name, List<Expr<?>> arguments) {
    return switch (kind(type)) {
      case TRUTH -> new Value.Truth((BoolExpr) apply(name, z3.getBoolSort(), arguments));
      case TEXT -> new Value.Text(apply(name, textSort, arguments));
      case ATOM ->
          new Value.Atom((Type.Atoms) type, apply(name, sort((Type.Atoms) type), arguments));
      case FUNCTION -> {
        Type.Functions functions = (Type.Functions) type;
        yield new Value.Mapping(
            functions,
            argument ->
                unknown(functions.to(), name, append(arguments, argument, functions.from())));
      }
      case SET -> {
        Type elements = ((Type.Sets) type).elements();
        yield new Value.Collection(
            elements,
            false,
            element ->
                (BoolExpr) apply(name, z3.getBoolSort(), append(arguments, element, elements)));
      }
      case RECORD -> {
        SortedMap<String, Value> fields = new TreeMap<>();
        ((Type.Records) type)
            .fields()
            .forEach((field, of) -> fields.put(field, unknown(of, name + "." + field, arguments)));
        yield new Value.Record(
            fields, (BoolExpr) apply(name + " is absent", z3.getBoolSort(), arguments));
      }
      case TUPLE -> {
        List<Value> parts = new ArrayList<>();
        for (Type part : ((Type.Tuples) type).parts()) {
          parts.add(unknown(part, name + "[" + (parts.size() + 1) + "]", arguments));
        }
        yield new Value.Tuple(parts);
      }
      case ANYTHING -> new Value.Nothing();
    };
  }

  private enum Kind {
    TRUTH,
    TEXT,
    ATOM,
    FUNCTION,
    SET,
    RECORD,
    TUPLE,
    ANYTHING
  }

  private static Kind kind(Type type) {
    if (type instanceof Type.Truth) {
      return Kind.TRUTH;
    } else if (type instanceof Type.Text) {
      return Kind.TEXT;
    } else if (type instanceof Type.Atoms) {
      return Kind.ATOM;
    } else if (type instanceof Type.Functions) {
      return Kind.FUNCTION;
    } else if (type instanceof Type.Sets) {
      return Kind.SET;
    } else if (type instanceof Type.Records) {
      return Kind.RECORD;
    } else if (type instanceof Type.Tuples) {
      return Kind.TUPLE;
    }
    return Kind.ANYTHING;
  }

  private Expr<?> apply(String name, Sort to, List<Expr<?>> arguments) {
    Sort[] from = arguments.stream().map(Expr::getSort).toArray(Sort[]::new);
    FuncDecl<?> function = z3.mkFuncDecl(name, from, to);
    return function.apply(arguments.toArray(Expr[]::new));
  }

  private List<Expr<?>> append(List<Expr<?>> arguments, Value value, Type type) {
    List<Expr<?>> all = new ArrayList<>(arguments);
    flatten(as(value, type), all);
    return all;
  }

  /** The terms that a value is made of. An absent record's fields are always the same. */
  private void flatten(Value value, List<Expr<?>> into) {
    if (value instanceof Value.Truth truth) {
      into.add(truth.formula());
    } else if (value instanceof Value.Text text) {
      into.add(text.term());
    } else if (value instanceof Value.Atom atom) {
      into.add(atom.term());
    } else if (value instanceof Value.Tuple tuple) {
      tuple.parts().forEach(part -> flatten(part, into));
    } else if (value instanceof Value.Record record) {
      into.add(record.absent());
      for (Value field : record.fields().values()) {
        List<Expr<?>> terms = new ArrayList<>();
        flatten(field, terms);
        for (Expr<?> term : terms) {
          Expr<?> absent = z3.mkConst("absent " + term.getSort(), term.getSort());
          into.add(ite(record.absent(), absent, term));
        }
      }
    } else {
      throw new Untranslatable("a set of sets or functions, or a function of them");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Expr<?> ite(BoolExpr condition, Expr<?> then, Expr<?> otherwise) {
    if (condition.isTrue() || then.equals(otherwise)) {
      return then;
    }
    if (condition.isFalse()) {
      return otherwise;
    }
    return z3.mkITE(condition, (Expr) then, (Expr) otherwise);
  }

  /** A value as one of a type that is {@linkplain Type#join joined} of its own and others. */
  public Value as(Value value, Type type) {
    if (value instanceof Value.Nothing) {
      if (type instanceof Type.Atoms atoms) {
        return new Value.Atom(atoms, none(atoms));
      }
      if (type instanceof Type.Records records) {
        SortedMap<String, Value> fields = new TreeMap<>();
        records.fields().forEach((name, of) -> fields.put(name, unknown(of, "absent " + of)));
        return new Value.Record(fields, z3.mkTrue());
      }
      if (type instanceof Type.Text) {
        return noText();
      }
      if (type instanceof Type.Anything) {
        return value;
      }
      throw new Untranslatable("None and " + type + " in one place");
    }
    if (value instanceof Value.Collection set && type instanceof Type.Sets sets) {
      return set.elements().equals(sets.elements())
          ? set
          : new Value.Collection(sets.elements(), set.whole(), set.has());
    }
    if (value instanceof Value.Mapping mapping && type instanceof Type.Functions functions) {
      return mapping.type().equals(functions)
          ? mapping
          : new Value.Mapping(functions, x -> as(mapping.apply().apply(x), functions.to()));
    }
    if (value instanceof Value.Record record && type instanceof Type.Records records) {
      SortedMap<String, Value> fields = new TreeMap<>();
      record
          .fields()
          .forEach((name, field) -> fields.put(name, as(field, records.fields().get(name))));
      return new Value.Record(fields, record.absent());
    }
    if (value instanceof Value.Tuple tuple && type instanceof Type.Tuples tuples) {
      List<Value> parts = new ArrayList<>();
      for (int n = 0; n < tuple.parts().size(); n++) {
        parts.add(as(tuple.parts().get(n), tuples.parts().get(n)));
      }
      return new Value.Tuple(parts);
    }
    return value;
  }

  // ---- formulas -------------------------------------------------------------------------------

  /** That two values are equal. */
  public BoolExpr equal(Value one, Value other) {
    Type type = Type.join(Type.of(one), Type.of(other));
    Value left = as(one, type);
    Value right = as(other, type);
    if (left instanceof Value.Truth a && right instanceof Value.Truth b) {
      return iff(a.formula(), b.formula());
    } else if (left instanceof Value.Text a && right instanceof Value.Text b) {
      return same(a.term(), b.term());
    } else if (left instanceof Value.Atom a && right instanceof Value.Atom b) {
      return same(a.term(), b.term());
    } else if (left instanceof Value.Mapping a && right instanceof Value.Mapping b) {
      return forAll(
          a.type().from(), x -> implies(present(x), equal(a.apply().apply(x), b.apply().apply(x))));
    } else if (left instanceof Value.Collection a && right instanceof Value.Collection b) {
      return a.elements() instanceof Type.Anything
          ? iff(a.has().apply(new Value.Nothing()), b.has().apply(new Value.Nothing()))
          : forAll(a.elements(), x -> iff(a.has().apply(x), b.has().apply(x)));
    } else if (left instanceof Value.Tuple a && right instanceof Value.Tuple b) {
      List<BoolExpr> parts = new ArrayList<>();
      for (int n = 0; n < a.parts().size(); n++) {
        parts.add(equal(a.parts().get(n), b.parts().get(n)));
      }
      return and(parts);
    } else if (left instanceof Value.Record a && right instanceof Value.Record b) {
      if (a.absent().isTrue() || b.absent().isTrue()) {
        return and(a.absent(), b.absent()); // whatever the fields are
      }
      List<BoolExpr> fields = new ArrayList<>();
      a.fields().forEach((name, field) -> fields.add(equal(field, b.fields().get(name))));
      return and(iff(a.absent(), b.absent()), or(a.absent(), and(fields)));
    }
    return z3.mkTrue(); // nothing and nothing
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private BoolExpr same(Expr<?> one, Expr<?> other) {
    if (one.equals(other)) {
      return z3.mkTrue();
    }
    if (texts.containsValue(one) && texts.containsValue(other)) {
      return z3.mkFalse();
    }
    return z3.mkEq((Expr) one, (Expr) other);
  }

  /** The one value or the other. */
  public Value choose(BoolExpr condition, Value then, Value otherwise) {
    if (condition.isTrue()) {
      return then;
    }
    if (condition.isFalse()) {
      return otherwise;
    }
    Type type = Type.join(Type.of(then), Type.of(otherwise));
    Value left = as(then, type);
    Value right = as(otherwise, type);
    if (left instanceof Value.Truth a && right instanceof Value.Truth b) {
      return new Value.Truth((BoolExpr) ite(condition, a.formula(), b.formula()));
    } else if (left instanceof Value.Text a && right instanceof Value.Text b) {
      return new Value.Text(ite(condition, a.term(), b.term()));
    } else if (left instanceof Value.Atom a && right instanceof Value.Atom b) {
      return new Value.Atom(a.type(), ite(condition, a.term(), b.term()));
    } else if (left instanceof Value.Mapping a && right instanceof Value.Mapping b) {
      return new Value.Mapping(
          a.type(), x -> choose(condition, a.apply().apply(x), b.apply().apply(x)));
    } else if (left instanceof Value.Collection a && right instanceof Value.Collection b) {
      return new Value.Collection(
          a.elements(), false, x -> (BoolExpr) ite(condition, a.has().apply(x), b.has().apply(x)));
    } else if (left instanceof Value.Tuple a && right instanceof Value.Tuple b) {
      List<Value> parts = new ArrayList<>();
      for (int n = 0; n < a.parts().size(); n++) {
        parts.add(choose(condition, a.parts().get(n), b.parts().get(n)));
      }
      return new Value.Tuple(parts);
    } else if (left instanceof Value.Record a && right instanceof Value.Record b) {
      SortedMap<String, Value> fields = new TreeMap<>();
      a.fields()
          .forEach(
              (name, field) -> fields.put(name, choose(condition, field, b.fields().get(name))));
      return new Value.Record(fields, (BoolExpr) ite(condition, a.absent(), b.absent()));
    }
    return then;
  }

  /** That a value is in the set of which its type is the type of the elements: it is there. */
  public BoolExpr present(Value value) {
    if (value instanceof Value.Text text) {
      return not(same(text.term(), noText().term()));
    } else if (value instanceof Value.Atom atom) {
      return not(same(atom.term(), none(atom.type())));
    } else if (value instanceof Value.Tuple tuple) {
      return and(tuple.parts().stream().map(this::present).toList());
    } else if (value instanceof Value.Record record) {
      return not(record.absent());
    }
    return z3.mkTrue();
  }

  /** That a formula holds of every value of a type, the absent one included. */
  public BoolExpr forAll(Type type, Function<Value, BoolExpr> body) {
    return quantify(true, type, body);
  }

  /** That a formula holds of some value of a type, perhaps the absent one. */
  public BoolExpr exists(Type type, Function<Value, BoolExpr> body) {
    return quantify(false, type, body);
  }

  private BoolExpr quantify(boolean all, Type type, Function<Value, BoolExpr> body) {
    if (type instanceof Type.Anything) {
      return body.apply(new Value.Nothing()); // all that a set of nothing else can have
    }
    Value variable = unknown(type, "?" + names++);
    List<Expr<?>> terms = new ArrayList<>();
    leaves(variable, terms);
    BoolExpr inner = body.apply(variable);
    if (inner.isTrue() || inner.isFalse()) {
      return inner;
    }
    Expr<?>[] bound = terms.toArray(Expr[]::new);
    return all
        ? z3.mkForall(bound, inner, 1, null, null, null, null)
        : z3.mkExists(bound, inner, 1, null, null, null, null);
  }

  private static void leaves(Value value, List<Expr<?>> into) {
    if (value instanceof Value.Truth truth) {
      into.add(truth.formula());
    } else if (value instanceof Value.Text text) {
      into.add(text.term());
    } else if (value instanceof Value.Atom atom) {
      into.add(atom.term());
    } else if (value instanceof Value.Tuple tuple) {
      tuple.parts().forEach(part -> leaves(part, into));
    } else if (value instanceof Value.Record record) {
      into.add(record.absent());
      record.fields().values().forEach(field -> leaves(field, into));
    } else {
      throw new Untranslatable("a quantifier over sets or functions");
    }
  }

  /** A name that nothing else has. */
  public String fresh(String like) {
    return like + "!" + names++;
  }
}
