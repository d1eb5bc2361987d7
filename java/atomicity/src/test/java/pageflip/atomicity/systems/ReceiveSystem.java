package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.receive.FlipReceive;

/** Receiving by page flip: {@code Receive}. */
public final class ReceiveSystem extends InputSystem {
  private final FlipReceive way = new FlipReceive(input, machine);

  @Override
  Object way() {
    return way;
  }

  @Override
  public List<String> threads() {
    return List.of(
        CARD,
        PATH,
        CPU,
        "anybody: Receiver.fill",
        "program user: DeliverCopy Read",
        "program user -> flipped: DeliverFlip",
        "program flipped -> forgotten: ShootDown",
        "program forgotten -> user: Reclaim");
  }
}
