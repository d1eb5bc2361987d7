package pageflip.conformance.replay.bulbs;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.value.Value;

/** Binds {@code Bulb.tla} to a bulb. */
public abstract class Bulbs implements Binding<Bulb> {
  /** To one that is right. */
  public static final class Right extends Bulbs {
    @Override
    public Bulb start(Constants constants) {
      return new Bulb();
    }
  }

  /** To one that counts. */
  public static final class Counting extends Bulbs {
    @Override
    public Bulb start(Constants constants) {
      return new CountingBulb();
    }
  }

  /** To one that wears out. */
  public static final class Worn extends Bulbs {
    @Override
    public Bulb start(Constants constants) {
      return new WornBulb();
    }
  }

  @Override
  public String module() {
    return "Bulb";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(Bulb.class);
  }

  @Override
  public void describe(Description<Bulb> d) {
    d.step("Light", Bulb::light);
    d.step("PutOut", Bulb::putOut);
    d.variable("lit", (bulb, view) -> new Value.Bool(bulb.lit));
  }
}
