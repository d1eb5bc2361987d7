package pageflip.atomicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pageflip.atomicity.systems.FlipSystem;

class AtomicityTest {
  @Test
  void probe() {
    run(FlipSystem::new);
  }

  static void run(Supplier<SmallSystem> system) {
    long t = System.nanoTime();
    Explorer explorer = new Explorer(() -> new Instance(system.get()));
    Collection<Meeting> meetings = explorer.explore(Integer.getInteger("states", 400));
    System.out.println("explored " + (System.nanoTime() - t) / 1000000 + " ms; meetings " + meetings.size() + " steps " + explorer.steps().size());
    System.out.println("no effect: " + explorer.steps().stream().filter(s -> !explorer.effective().contains(s)).toList());
    System.out.println("pairs " + meetings.stream().map(m -> m.first().step() + " " + m.second().step()).distinct().count());
    t = System.nanoTime();
    Run.runs = 0;
    List<Meetings.Broken> broken = Meetings.broken(meetings.stream().limit(Integer.getInteger("limit", 100)).toList(), Integer.getInteger("runs", 500));
    System.out.println("runs " + Run.runs + " in " + (System.nanoTime() - t) / 1000000 + " ms; broken " + broken.size());
    broken.stream().limit(3).forEach(b -> System.out.println(b.meeting() + "\n" + b.story()));
    broken.forEach(b -> System.out.println(b.meeting()));
  }
}
