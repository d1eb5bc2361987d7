package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.machine.ByteMmu;
import pageflip.stack.receive.ByteMappedReceive;

/** Receiving where the card wrote, by an MMU for bytes: {@code ByteMmu}. */
public final class ByteMmuSystem extends InputSystem {
  private final ByteMmu mmu = new ByteMmu(machine);
  private final ByteMappedReceive way = new ByteMappedReceive(input, machine, mmu);

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
        "unused: Receiver.fill Receiver.read",
        "program user -> mapped: Map",
        "program mapped: Read",
        "program mapped -> unmapped: Unmap",
        "program unmapped -> forgotten: ShootDown",
        "program forgotten -> user: Recycle");
  }
}
