package pageflip.conformance.tlc.inside;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.value.Value;
import tlc2.tool.TLCState;
import tlc2.value.IValue;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.FcnRcdValue;
import tlc2.value.impl.IntValue;
import tlc2.value.impl.IntervalValue;
import tlc2.value.impl.ModelValue;
import tlc2.value.impl.RecordValue;
import tlc2.value.impl.SetEnumValue;
import tlc2.value.impl.StringValue;
import tlc2.value.impl.TupleValue;

/** Translates TLC's values. */
final class ValueReader {
  private ValueReader() {}

  static TlcListener.State state(TLCState state) {
    List<String> names =
        Arrays.stream(TLCState.vars).map(variable -> variable.getName().toString()).toList();
    return new TlcListener.State(
        names, names.stream().map(name -> read(state.lookup(name))).toList());
  }

  static Value read(IValue value) {
    if (value instanceof ModelValue model) {
      return new Value.Atom(model.val.toString());
    } else if (value instanceof StringValue string) {
      return new Value.Text(string.val.toString());
    } else if (value instanceof IntValue number) {
      return new Value.Num(number.val);
    } else if (value instanceof BoolValue truth) {
      return new Value.Bool(truth.val);
    } else if (value instanceof SetEnumValue set) {
      return Value.set(
          IntStream.range(0, set.elems.size())
              .mapToObj(i -> read(set.elems.elementAt(i)))
              .toList());
    } else if (value instanceof IntervalValue interval) {
      return Value.set(
          IntStream.rangeClosed(interval.low, interval.high).mapToObj(Value.Num::new).toList());
    } else if (value instanceof TupleValue tuple) {
      return Value.function(
          IntStream.rangeClosed(1, tuple.elems.length)
              .mapToObj(Value.Num::new)
              .toArray(Value[]::new),
          readAll(tuple.elems));
    } else if (value instanceof RecordValue record) {
      return Value.functionUnsorted(
          Stream.of(record.names)
              .map(name -> new Value.Text(name.toString()))
              .toArray(Value[]::new),
          readAll(record.values));
    } else if (value instanceof FcnRcdValue function) {
      return Value.functionUnsorted(
          readAll(function.getDomainAsValues()), readAll(function.values));
    } else if (value instanceof tlc2.value.impl.Value other) {
      return readEnumerated(other);
    }
    throw new IllegalArgumentException("no finite value: " + value);
  }

  private static Value readEnumerated(tlc2.value.impl.Value value) {
    tlc2.value.impl.Value function = value.toFcnRcd();
    if (function != null) {
      return read(function);
    }
    tlc2.value.impl.Value set = value.toSetEnum();
    if (set != null) {
      return read(set);
    }
    throw new IllegalArgumentException("no finite value: " + value);
  }

  private static Value[] readAll(tlc2.value.impl.Value[] values) {
    return Arrays.stream(values).map(ValueReader::read).toArray(Value[]::new);
  }
}
