package pageflip.bindings;

import pageflip.conformance.value.Value;

/** Makes records. */
final class Records {
  private Records() {}

  /** Names and values by turns, in the order of the names. */
  static Value of(Object... fields) {
    Value[] names = new Value[fields.length / 2];
    Value[] values = new Value[fields.length / 2];
    for (int i = 0; i < names.length; i++) {
      names[i] = new Value.Text((String) fields[2 * i]);
      values[i] = (Value) fields[2 * i + 1];
    }
    return Value.function(names, values);
  }
}
