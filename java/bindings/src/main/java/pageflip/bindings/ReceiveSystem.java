package pageflip.bindings;

import pageflip.conformance.binding.Constants;
import pageflip.stack.receive.FlipReceive;

/** A host that receives by page flip, and the peers that send to it. */
final class ReceiveSystem extends InputSystem {
  final FlipReceive way;

  ReceiveSystem(Constants constants) {
    super(
        constants,
        constants.size("Flow"),
        constants.members("Flow")::indexOf,
        flow -> constants.apply("Buffer", flow));
    way = new FlipReceive(input, machine);
  }

  @Override
  FlipReceive way() {
    return way;
  }
}
