package pageflip.conformance.replay.coins;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.replay.coins.Coin.Purse;
import pageflip.conformance.value.Value;

/** Bindings of {@code Coins.tla}, each to coins that fall in a way of their own. */
public abstract class Coins implements Binding<Coins.Table> {
  private static final Domain<Coin> P = Domain.of("P", Coin.class);

  /** The system. */
  public record Table(Purse purse, List<Coin> coins) {}

  /** They fall on either side. */
  public static final class Fair extends Coins {
    private static final Random RANDOM = new Random(1);

    @Override
    String fall() {
      return RANDOM.nextBoolean() ? "heads" : "tails";
    }
  }

  /** The same in calls that are held. */
  public static final class FairInOperations extends Coins {
    private static final Random RANDOM = new Random(1);

    @Override
    String fall() {
      return RANDOM.nextBoolean() ? "heads" : "tails";
    }

    @Override
    public void describe(Description<Table> d) {
      super.describe(d);
      d.operation(
          "Toss",
          P,
          (table, coin) -> {
            coin.toss();
            coin.take();
          });
    }
  }

  /** They always fall on the same side. */
  public static final class Loaded extends Coins {
    @Override
    String fall() {
      return "heads";
    }
  }

  /** Of all tosses there are, one falls on the other side. */
  public static final class OnceTails extends Coins {
    private static final AtomicInteger TOSSES = new AtomicInteger();

    @Override
    String fall() {
      return TOSSES.incrementAndGet() == 20 ? "tails" : "heads";
    }
  }

  /** Now and then they stay upright. */
  public static final class Thick extends Coins {
    private static final AtomicInteger TOSSES = new AtomicInteger();

    @Override
    String fall() {
      return TOSSES.incrementAndGet() % 5 == 0 ? "edge" : "tails";
    }
  }

  abstract String fall();

  @Override
  public String module() {
    return "Coins";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(Coin.class);
  }

  @Override
  public Table start(Constants constants) {
    Purse purse = new Purse();
    return new Table(purse, List.of(new Coin(purse, this::fall), new Coin(purse, this::fall)));
  }

  @Override
  public void describe(Description<Table> d) {
    d.domain(P, Table::coins);
    d.step("Toss", P, (table, coin) -> coin.toss());
    d.step("Take", P, (table, coin) -> coin.take());
    d.variable("coin", (table, view) -> view.function(P, coin -> new Value.Text(coin.side)));
    d.variable("tosses", (table, view) -> new Value.Num(table.purse().tosses));
  }
}
