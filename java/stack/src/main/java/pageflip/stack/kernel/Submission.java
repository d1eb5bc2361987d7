package pageflip.stack.kernel;

import pageflip.stack.kernel.cores.StackCore;
import pageflip.stack.nic.Transmission;

/** A page on its way to the NIC, perhaps by a {@link StackCore}. Safe for use by any thread. */
public final class Submission {
  private volatile Transmission given;

  /** What the NIC holds of it; null until it does. */
  public Transmission given() {
    return given;
  }

  public void given(Transmission transmission) {
    given = transmission;
  }
}
