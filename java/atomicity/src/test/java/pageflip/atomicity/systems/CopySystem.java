package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.receive.CopyReceive;

/** Receiving by copy: {@code Receive} without its flips. */
public final class CopySystem extends InputSystem {
  private final CopyReceive way = new CopyReceive(input);

  @Override
  Object way() {
    return way;
  }

  @Override
  public List<String> threads() {
    return List.of(CARD, PATH, CPU, "anybody: Receiver.fill", "program user: DeliverCopy Read");
  }
}
