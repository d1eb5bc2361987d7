package pageflip.atomicity.systems;

import java.util.List;
import pageflip.atomicity.SmallSystem;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.step.Step;

/** A page table by itself: its exchanges are parts of steps, and here each is a step. */
public final class PageTableSystem implements SmallSystem {
  private final AddressSpace space = new AddressSpace(0, 1);

  @Step("Map")
  boolean map(Page page, Frame frame) {
    return space.map(page, frame);
  }

  @Step("Clear")
  Frame clear(Page page) {
    return space.clear(page);
  }

  @Step("Replace")
  Frame replace(Page page, Frame frame) {
    return space.replace(page, frame);
  }

  @Step("RevokeWrite")
  Frame revokeWrite(Page page) {
    return space.revokeWrite(page);
  }

  @Step("Hold")
  Frame hold(Page page) {
    return space.hold(page);
  }

  @Step("Remap")
  void remap(Page page, Frame frame) {
    space.remap(page, frame);
  }

  @Step("AllowWrite")
  void allowWrite(Page page) {
    space.allowWrite(page);
  }

  @Step("LetGo")
  void letGo(Page page) {
    space.letGo(page);
  }

  @Override
  public List<Object> roots() {
    return List.of(this);
  }

  @Override
  public List<?> values(Class<?> type) {
    return type == Page.class ? List.of(new Page(0)) : List.of(new Frame(0), new Frame(1));
  }

  @Override
  public List<String> threads() {
    return List.of(
        "anybody: Map Clear Replace",
        "holder user -> holding: RevokeWrite Hold",
        "holder holding: Remap",
        "holder holding -> user: AllowWrite LetGo");
  }
}
