package pageflip.stack.socket;

import java.util.List;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.nic.Fragment;

/** Where packets are posted to be sent. Safe for use by any thread. */
@FunctionalInterface
public interface PacketSink {
  /**
   * Posts a packet. Its payload is read where it lies, some time before {@code gone} is called, on
   * any thread.
   *
   * @return false if there is no room for it now, and nothing was posted
   */
  boolean post(PacketHeader header, List<Fragment> payload, Runnable gone);
}
