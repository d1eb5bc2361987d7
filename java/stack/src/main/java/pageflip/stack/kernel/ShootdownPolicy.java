package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;

/** Which CPUs have to be interrupted before a frame may change hands. */
public sealed interface ShootdownPolicy permits Broadcast, WhereItRan {
  /** The CPUs to interrupt, a bit each, never the initiator's own. */
  long responders(Cpu initiator);
}
