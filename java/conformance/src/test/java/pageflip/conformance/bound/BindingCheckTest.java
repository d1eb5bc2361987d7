package pageflip.conformance.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static pageflip.conformance.bound.Lamp.COLOUR;
import static pageflip.conformance.bound.Lamp.LAMP;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.value.Value;

/** Each test makes one mistake in a binding that fits. */
class BindingCheckTest {
  private static final TakenSteps NO_OPERATIONS = (process, steps) -> null;

  @Test
  void aBindingThatFitsIsTaken() {
    assertThat(new Lamp(d -> {}).bind())
        .extracting(
            bound -> IntStream.range(0, 5).mapToObj(bound::kind).toList(), list(ActionKind.class))
        .containsExactly(
            ActionKind.OPERATION,
            ActionKind.OPERATION,
            ActionKind.CONTINUATION,
            ActionKind.CONTINUATION,
            ActionKind.STEP);
  }

  @Test
  void tooFewParametersAreAnError() {
    refused(
        d -> d.step("Light", LAMP, (panel, lamp) -> {}),
        "the binding gives Light 1 arguments, [Lamp], and in Lamp.tla it has 2,"
            + " as in Light(l1, red): let them agree");
  }

  @Test
  void parametersInTheWrongOrderAreAnError() {
    refused(
        d -> d.step("Light", COLOUR, LAMP, (panel, colour, lamp) -> {}),
        "argument 1 of Light is in Colour by the binding, and Lamp.tla has Light(l1, red):"
            + " correct the domain");
  }

  @Test
  void aDomainWithoutObjectsIsAnError() {
    refused(
        d -> d.step("Light", LAMP, Domain.of("Shade", String.class), (panel, lamp, shade) -> {}),
        "Light ranges over the domain Shade, and the binding does not say which objects are in it:"
            + " add domain(…, s -> …)");
  }

  @Test
  void aDomainThatTheSpecificationDoesNotHaveIsAnError() {
    refused(
        d -> d.domain(Domain.of("Shade", String.class), panel -> List.of("dark")),
        "the binding has the domain Shade, and Lamp.tla has no such constant: correct the name");
  }

  @Test
  void aDomainOfOtherObjectsIsAnError() {
    refused(
        d -> d.step("Light", LAMP, Domain.of("Colour", Integer.class), (panel, lamp, rgb) -> {}),
        "Light takes the domain Colour for objects of java.lang.Integer, and the binding fills it"
            + " with objects of java.lang.String: use the same Domain");
  }

  @Test
  void anArgumentWithoutAnObjectIsAnError() {
    assertThatThrownBy(() -> Lamp.withoutColours().bind())
        .isInstanceOf(BindingError.class)
        .hasMessage(
            "the action Light(l1, red) has an argument that no object stands for:"
                + " add a domain that has it");
  }

  @Test
  void anActionThatNobodyComesToIsAnError() {
    refused(
        d -> d.step("Reach", LAMP, (panel, lamp) -> {}),
        "the binding does not say how Light(l1, red) comes about, and l1 has no operation:"
            + " add step(\"Light\", …), or the operation that comes to it");
  }

  @Test
  void stagesOfAStepThatDoesNotExistAreAnError() {
    refused(
        d -> d.stages("lit", LAMP).at("dark").after("Dim", "dim"),
        "the stages of lit have a step Dim, and Lamp.tla has no such action: correct the name");
  }

  @Test
  void stagesOfAnotherDomainAreAnError() {
    refused(
        d -> d.stages("lit", COLOUR).at("dark").after("Light", "lit"),
        "the stages of lit are those of Colour, and Light, as in Light(l1, red), is a step of"
            + " something else: remove it");
  }

  @Test
  void stagesWithoutABeginningAreAnError() {
    refused(
        d -> d.stages("lit", LAMP).after("Light", "lit"),
        "the stages of lit do not say where a process is that is in none: add at(\"…\")");
  }

  @Test
  void stagesThatTakeAnArgumentThatIsNotThereAreAnError() {
    refused(
        d -> d.stages("lit", LAMP).atNone().afterArgument("Reach", 1),
        "the stages of lit take argument 1 of Reach, which has 1: correct the index, counted from"
            + " 0");
  }

  @Test
  void tooFewObjectsAreAnError() {
    starts(
        d -> d.domain(LAMP, panel -> panel.bulbs.subList(0, 1)),
        "the binding has 1 objects for Lamp, which has 2 members in this model:"
            + " give one for each");
  }

  @Test
  void anObjectForTwoMembersIsAnError() {
    starts(
        d -> d.domain(LAMP, panel -> List.of(panel.bulbs.get(0), panel.bulbs.get(0))),
        "the same object stands for l1 and for l2, as Bulb[number=1]:"
            + " give each an object of its own");
  }

  @Test
  void nullIsAnErrorWhereTheSpecificationHasNoNone() {
    BoundSystem<Lamp.Panel> system =
        new BoundSystem<>(
            new Lamp(d -> d.variable("lit", (panel, view) -> view.name(null))).bind(),
            NO_OPERATIONS);

    assertThatThrownBy(() -> system.project(0))
        .isInstanceOf(BindingError.class)
        .hasMessage("the binding asks for the constant None, and the specification has none");
  }

  @Test
  void stagesOfIdleProcessesAreWhereTheyBegin() {
    BoundSystem<Lamp.Panel> system =
        new BoundSystem<>(
            new Lamp(
                    d ->
                        d.stages("lit", LAMP)
                            .at((panel, bulb) -> "dark " + bulb.number())
                            .after("Light", "lit"))
                .bind(),
            NO_OPERATIONS);

    assertThat(system.project(0)).hasToString("(l1 :> \"dark 1\" @@ l2 :> \"dark 2\")");
  }

  @Test
  void functionsAndSubsetsRangeOverTheObjects() {
    BoundSystem<Lamp.Panel> system = new BoundSystem<>(new Lamp(d -> {}).bind(), NO_OPERATIONS);

    assertThat(system.function(LAMP, bulb -> new Value.Num(bulb.number())))
        .hasToString("(l1 :> 1 @@ l2 :> 2)");
    assertThat(system.subset(LAMP, bulb -> bulb.number() == 2)).hasToString("{l2}");
    assertThatThrownBy(() -> system.subset(Domain.of("Shade", String.class), shade -> true))
        .isInstanceOf(BindingError.class)
        .hasMessageStartingWith("a projection ranges over the domain Shade, and the binding");
  }

  private static void refused(Consumer<Description<Lamp.Panel>> mistake, String message) {
    assertThatThrownBy(() -> new Lamp(mistake).bind())
        .isInstanceOf(BindingError.class)
        .hasMessage(message);
  }

  private static void starts(Consumer<Description<Lamp.Panel>> mistake, String message) {
    BoundGraph<Lamp.Panel> bound = new Lamp(mistake).bind();

    assertThatThrownBy(() -> new BoundSystem<>(bound, NO_OPERATIONS))
        .isInstanceOf(BindingError.class)
        .hasMessage(message);
  }
}
