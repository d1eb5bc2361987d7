package pageflip.conformance.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pageflip.conformance.value.Value.Atom;
import pageflip.conformance.value.Value.Bool;
import pageflip.conformance.value.Value.Fun;
import pageflip.conformance.value.Value.Num;
import pageflip.conformance.value.Value.SetOf;
import pageflip.conformance.value.Value.Text;

class ValueTest {
  private static final Value C1 = new Atom("c1");
  private static final Value C2 = new Atom("c2");

  @Test
  void scalarsPrintAsTlaWritesThem() {
    assertThat(C1).hasToString("c1");
    assertThat(new Text("free")).hasToString("\"free\"");
    assertThat(new Num(-7)).hasToString("-7");
    assertThat(new Bool(true)).hasToString("TRUE");
    assertThat(new Bool(false)).hasToString("FALSE");
  }

  @Test
  void setsPrintInOrder() {
    assertThat(Value.set(List.of())).hasToString("{}");
    assertThat(Value.set(List.of(new Num(10), new Num(9), new Num(10)))).hasToString("{9, 10}");
  }

  @Test
  void functionsPrintAsSequencesRecordsOrPairs() {
    Value one = new Num(1);
    Value two = new Num(2);
    assertThat(function(List.of(), List.of())).hasToString("<<>>");
    assertThat(function(List.of(two, one), List.of(C2, C1))).hasToString("<<c1, c2>>");
    assertThat(function(List.of(new Num(0), one), List.of(C1, C2)))
        .hasToString("(0 :> c1 @@ 1 :> c2)");
    assertThat(function(List.of(text("b"), text("a")), List.of(one, two)))
        .hasToString("[a |-> 2, b |-> 1]");
    assertThat(function(List.of(C2, C1), List.of(one, two))).hasToString("(c1 :> 2 @@ c2 :> 1)");
    assertThat(function(List.of(text("a"), C1), List.of(one, two)))
        .hasToString("(\"a\" :> 1 @@ c1 :> 2)");
  }

  @Test
  void recordsAreTheSameInAnyOrderOfTheirFields() {
    Value one = new Num(1);
    Value two = new Num(2);
    Value record = Value.record(Value.field("a", one), Value.field("ab", two));
    assertThat(record).hasToString("[a |-> 1, ab |-> 2]");
    assertThat(Value.record(Value.field("ab", two), Value.field("a", one))).isEqualTo(record);
    assertThat(function(List.of(text("ab"), text("a")), List.of(two, one))).isEqualTo(record);
  }

  @Test
  void sequencesAreFunctionsOnOneToN() {
    assertThat(Value.sequence(C2, C1)).hasToString("<<c2, c1>>");
    assertThat(Value.sequence(C2, C1))
        .isEqualTo(function(List.of(new Num(1), new Num(2)), List.of(C2, C1)));
    assertThat(Value.sequence()).hasToString("<<>>");
  }

  @Test
  void onlyStringsMakeARecordAndOnlyOneToNASequence() {
    assertThat(fun(List.of(text("a"))).isRecord()).isTrue();
    assertThat(fun(List.of(text("a"), C1)).isRecord()).isFalse();
    assertThat(fun(List.of()).isRecord()).isFalse();
    assertThat(fun(List.of()).isSequence()).isTrue();
    assertThat(fun(List.of(new Num(1), new Num(2))).isSequence()).isTrue();
    assertThat(fun(List.of(new Num(2))).isSequence()).isFalse();
  }

  @Test
  void setsAreEqualByTheirElementsAndNotByTheirOrder() {
    Value set = Value.set(List.of(C2, C1, C2));
    assertThat(set)
        .isEqualTo(Value.set(List.of(C1, C2)))
        .hasSameHashCodeAs(Value.setInOrder(List.of(C1, C2)));
    assertThat(set).isEqualTo(Value.setInOrder(List.of(C1, C2)));
    assertThat(set).isNotEqualTo(Value.set(List.of(C1)));
    assertThat(((SetOf) set).elements()).containsExactly(C1, C2);
  }

  @Test
  void functionsAreEqualByDomainAndResults() {
    Value function = function(List.of(C2, C1), List.of(new Num(2), new Num(1)));
    Value same = Value.function(new Value[] {C1, C2}, new Value[] {new Num(1), new Num(2)});
    assertThat(function).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(function)
        .as("another result")
        .isNotEqualTo(function(List.of(C1, C2), List.of(new Num(2), new Num(1))));
    assertThat(function)
        .as("another domain")
        .isNotEqualTo(function(List.of(C1, new Atom("c3")), List.of(new Num(1), new Num(2))));
  }

  @Test
  void whatPrintsAlikeIsNotThereforeEqual() {
    assertThat(new Text("c1")).isNotEqualTo(C1);
    assertThat(new Atom("1")).isNotEqualTo(new Num(1));
    assertThat(Value.set(List.of())).isNotEqualTo(function(List.of(), List.of()));
  }

  @Test
  void aFunctionIsAppliedAndRefusesWhatIsOutsideItsDomain() {
    Fun function = (Fun) function(List.of(C2, C1), List.of(new Num(2), new Num(1)));
    assertThat(function.domain()).containsExactly(C1, C2);
    assertThat(function.apply(C2)).isEqualTo(new Num(2));
    assertThatThrownBy(() -> function.apply(new Atom("c3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("c3 is not in the domain of (c1 :> 1 @@ c2 :> 2)");
  }

  @Test
  void kindsAreKeptApartAndNumbersGoBySize() {
    List<Value> inOrder =
        List.of(
            new Bool(false),
            new Bool(true),
            new Num(-1),
            new Num(9),
            new Num(10),
            text("a"),
            text("b"),
            C1,
            C2,
            Value.set(List.of(C1)),
            Value.set(List.of(C2)),
            function(List.of(C1), List.of(C1)),
            function(List.of(C1), List.of(C2)));
    List<Value> shuffled = new ArrayList<>(inOrder);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(shuffled.stream().sorted().toList()).isEqualTo(inOrder);
    }
  }

  private static Value text(String text) {
    return new Text(text);
  }

  private static Value function(List<Value> domain, List<Value> results) {
    return Value.functionUnsorted(domain.toArray(Value[]::new), results.toArray(Value[]::new));
  }

  /** A function with this domain, whatever it gives. */
  private static Fun fun(List<Value> domain) {
    return (Fun)
        function(domain, IntStream.range(0, domain.size()).<Value>mapToObj(Num::new).toList());
  }
}
