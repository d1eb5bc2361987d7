package pageflip.atomicity.systems;

import java.util.List;
import pageflip.atomicity.SmallSystem;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.step.Step;

/**
 * A race on a word of memory, which has to be found: the tool must follow what memory is made of.
 */
public final class RacyWordSystem implements SmallSystem {
  private final PhysicalMemory memory = new PhysicalMemory(1);

  @Step("Increment")
  void increment(Frame frame) {
    memory.write(frame, 0, memory.read(frame, 0) + 1);
  }

  @Override
  public List<Object> roots() {
    return List.of(this);
  }

  @Override
  public List<?> values(Class<?> type) {
    return memory.frames();
  }

  @Override
  public List<String> threads() {
    return List.of("anybody: Increment");
  }
}
