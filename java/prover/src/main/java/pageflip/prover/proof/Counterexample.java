package pageflip.prover.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Expr;
import com.microsoft.z3.Model;
import com.microsoft.z3.UninterpretedSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pageflip.prover.logic.Steps;
import pageflip.prover.logic.Type;
import pageflip.prover.logic.Value;

/** Tells a counterexample in the specification's own names: two states, as TLA+ formulas. */
final class Counterexample {
  private static final String NONE = "None";

  private final EncodedSpecification encoded;
  private final Model model;
  private final Map<Expr<?>, String> names = new HashMap<>();
  private final Map<String, List<Value.Atom>> elements = new LinkedHashMap<>();

  Counterexample(EncodedSpecification encoded, Model model) {
    this.encoded = encoded;
    this.model = model;
    encoded.logic.sorts().forEach(this::name);
    encoded.logic.texts().forEach((text, term) -> names.put(evaluate(term), text));
  }

  private void name(String set, UninterpretedSort sort) {
    Type.Atoms type = new Type.Atoms(set);
    Expr<?> none = evaluate(encoded.logic.none(type));
    names.put(none, NONE);
    List<Value.Atom> present = new ArrayList<>();
    boolean used = Arrays.asList(model.getSorts()).contains(sort);
    for (Expr<?> element : used ? model.getSortUniverse(sort) : new Expr<?>[0]) {
      if (!element.equals(none)) {
        names.put(element, set.toLowerCase(Locale.ROOT) + (present.size() + 1));
        present.add(new Value.Atom(type, element));
      }
    }
    elements.put(set, present);
  }

  /** The step with its arguments, and the states before and after it. */
  String tell(Steps.Step step, boolean before, boolean after) {
    StringBuilder text = new StringBuilder();
    if (after && !step.parameters().isEmpty()) {
      List<String> arguments = new ArrayList<>();
      step.parameters().forEach((name, value) -> arguments.add(name + " = " + show(value)));
      text.append(step.action()).append(" with ").append(String.join(", ", arguments)).append('\n');
    }
    if (before) {
      text.append("before\n");
      encoded.types.keySet().forEach(v -> line(text, v, encoded.variable(v, false)));
    }
    if (after) {
      text.append(before ? "after, where it differs\n" : "at the beginning\n");
      for (String variable : encoded.types.keySet()) {
        Value next = encoded.variable(variable, true);
        if (!before || !show(next).equals(show(encoded.variable(variable, false)))) {
          line(text, variable, next);
        }
      }
    }
    return text.toString();
  }

  private void line(StringBuilder text, String variable, Value value) {
    text.append("  /\\ ").append(variable).append(" = ").append(show(value)).append('\n');
  }

  private String show(Value value) {
    if (value instanceof Value.Truth truth) {
      return isTrue(truth.formula()) ? "TRUE" : "FALSE";
    } else if (value instanceof Value.Text text) {
      return names.getOrDefault(evaluate(text.term()), "\"?\"");
    } else if (value instanceof Value.Atom atom) {
      return names.getOrDefault(evaluate(atom.term()), "?");
    } else if (value instanceof Value.Tuple tuple) {
      return "<<" + String.join(", ", tuple.parts().stream().map(this::show).toList()) + ">>";
    } else if (value instanceof Value.Record record) {
      if (isTrue(record.absent())) {
        return NONE;
      }
      List<String> fields = new ArrayList<>();
      record.fields().forEach((name, field) -> fields.add(name + " |-> " + show(field)));
      return "[" + String.join(", ", fields) + "]";
    } else if (value instanceof Value.Mapping mapping) {
      List<String> pairs = new ArrayList<>();
      for (Value argument : all(mapping.type().from())) {
        pairs.add(show(argument) + " :> " + show(mapping.apply().apply(argument)));
      }
      return "(" + String.join(" @@ ", pairs) + ")";
    } else if (value instanceof Value.Collection set) {
      List<String> members = new ArrayList<>();
      for (Value element : all(set.elements())) {
        if (isTrue(set.has().apply(element))) {
          members.add(show(element));
        }
      }
      return "{" + String.join(", ", members) + "}";
    }
    return NONE;
  }

  /** The values of a type that the counterexample has. */
  private List<Value> all(Type type) {
    if (type instanceof Type.Atoms atoms) {
      return List.copyOf(elements.getOrDefault(atoms.set(), List.of()));
    }
    if (type instanceof Type.Tuples tuples) {
      List<List<Value>> combined = List.of(List.of());
      for (Type part : tuples.parts()) {
        List<List<Value>> longer = new ArrayList<>();
        for (List<Value> begun : combined) {
          for (Value next : all(part)) {
            List<Value> more = new ArrayList<>(begun);
            more.add(next);
            longer.add(more);
          }
        }
        combined = longer;
      }
      return combined.stream().<Value>map(Value.Tuple::new).toList();
    }
    if (type instanceof Type.Records records) {
      List<TreeMap<String, Value>> combined = List.of(new TreeMap<>());
      for (Map.Entry<String, Type> field : records.fields().entrySet()) {
        List<TreeMap<String, Value>> longer = new ArrayList<>();
        for (TreeMap<String, Value> begun : combined) {
          for (Value next : all(field.getValue())) {
            TreeMap<String, Value> more = new TreeMap<>(begun);
            more.put(field.getKey(), next);
            longer.add(more);
          }
        }
        combined = longer;
      }
      return combined.stream()
          .<Value>map(fields -> new Value.Record(fields, encoded.logic.z3().mkFalse()))
          .toList();
    }
    return List.of();
  }

  private boolean isTrue(BoolExpr formula) {
    return evaluate(formula).isTrue();
  }

  private Expr<?> evaluate(Expr<?> term) {
    return model.eval(term, true);
  }
}
