package pageflip.conformance.replay.desk;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.value.Value;

/** Binds {@code Desk.tla} to a desk. */
public abstract class Desks implements Binding<Desk> {
  private static final Domain<Desk.Caller> CALLER = Domain.of("Caller", Desk.Caller.class);

  /** To one that is right. */
  public static final class Right extends Desks {
    @Override
    public Desk start(Constants constants) {
      return new Desk();
    }
  }

  /** To one whose callers wait for ever. */
  public static final class Forgetful extends Desks {
    @Override
    public Desk start(Constants constants) {
      return new ForgetfulDesk();
    }
  }

  @Override
  public String module() {
    return "Desk";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(Desk.class);
  }

  @Override
  public void describe(Description<Desk> d) {
    d.domain(CALLER, desk -> List.of(desk.caller));
    d.operation("Ask", CALLER, Desk::call);
    d.step("Answer", Desk::answer);
    d.variable("asked", (desk, view) -> new Value.Bool(desk.asked));
    d.variable("answered", (desk, view) -> new Value.Bool(desk.answered));
  }
}
