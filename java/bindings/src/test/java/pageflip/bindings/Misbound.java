package pageflip.bindings;

import static pageflip.bindings.MachinePart.FRAME;

import java.util.List;
import java.util.stream.Stream;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.value.Value;
import pageflip.step.Step;

/** TlbShootdown's binding with a mistake in it. */
abstract class Misbound implements Binding<FlipSystem> {
  private final TlbShootdownBinding right = new TlbShootdownBinding();

  @Override
  public String module() {
    return right.module();
  }

  @Override
  public List<Class<?>> code() {
    return right.code();
  }

  @Override
  public FlipSystem start(Constants constants) {
    return right.start(constants);
  }

  @Override
  public void describe(Description<FlipSystem> description) {
    right.describe(description);
    spoil(description);
  }

  abstract void spoil(Description<FlipSystem> description);

  /** Forgets that the wire is part of the state, and all else that is described with the NIC. */
  public static final class NoWire extends Misbound {
    @Override
    public void describe(Description<FlipSystem> d) {
      MachinePart.describe(d, s -> s.model);
      KernelPart.frames(d, s -> s.kernel);
      KernelPart.threads(d, s -> s.kernel);
      InterruptPart.describe(d, s -> s.kernel);
      InterruptPart.shootdowns(d, s -> s.shootdowns);
      d.variable("offered", (s, v) -> v.function(FRAME, f -> v.name(null)));
      d.stages("stage", MachinePart.CPU).at("user").after("ClearPte", "cleared");
    }

    @Override
    void spoil(Description<FlipSystem> description) {}
  }

  /** Believes that nothing is ever on the wire. */
  public static final class DeadWire extends Misbound {
    @Override
    void spoil(Description<FlipSystem> description) {
      description.variable("wire", (s, v) -> v.function(FRAME, f -> v.name(null)));
    }
  }

  /** Believes that no frame ever leaves the free list. */
  public static final class DeadOwner extends Misbound {
    @Override
    void spoil(Description<FlipSystem> description) {
      description.variable("owner", (s, v) -> v.function(FRAME, f -> new Value.Text("free")));
    }
  }

  /** Believes that the NIC has every frame, from the start. */
  public static final class WrongStart extends Misbound {
    @Override
    void spoil(Description<FlipSystem> description) {
      description.variable("owner", (s, v) -> v.function(FRAME, f -> new Value.Text("nic")));
    }
  }

  /** Has a class whose step the specification does not have. */
  public static final class Stray extends Misbound {
    @Override
    public List<Class<?>> code() {
      return Stream.concat(super.code().stream(), Stream.of(Stray.class)).toList();
    }

    @Step("Teleport")
    void teleport() {}

    @Override
    void spoil(Description<FlipSystem> description) {}
  }

  /** Says how something begins that the specification does not have. */
  public static final class BeginsNothing extends Misbound {
    @Override
    void spoil(Description<FlipSystem> description) {
      description.step("Teleport", s -> {});
    }
  }

  /** Knows a variable that the specification does not have. */
  public static final class ExtraVariable extends Misbound {
    @Override
    void spoil(Description<FlipSystem> description) {
      description.variable("weather", (s, v) -> new Value.Text("fine"));
    }
  }

  /** Leaves out a class whose steps are needed. */
  public static final class NoNic extends Misbound {
    @Override
    public List<Class<?>> code() {
      return super.code().subList(0, super.code().size() - 1);
    }

    @Override
    void spoil(Description<FlipSystem> description) {}
  }
}
