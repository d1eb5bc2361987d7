package pageflip.stack.kernel.shootdown;

import pageflip.stack.machine.Cpu;

/** Which CPUs have to be interrupted before a frame may change hands. */
public interface ShootdownPolicy {
  /** The CPUs to interrupt, a bit each, never the initiator's own. */
  long responders(Cpu initiator);
}
