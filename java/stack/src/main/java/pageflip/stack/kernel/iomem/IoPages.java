package pageflip.stack.kernel.iomem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;

/** Which I/O page each frame has that a device was given. Safe for use by any thread. */
public final class IoPages {
  private final List<IoPage> all;
  private final Map<Frame, IoPage> pageOf = new HashMap<>();

  /** I/O pages, none of which any frame has. */
  public IoPages(List<IoPage> all) {
    this.all = List.copyOf(all);
  }

  /** The I/O page that {@code frame} has, or null. */
  public synchronized IoPage of(Frame frame) {
    return pageOf.get(frame);
  }

  List<IoPage> all() {
    return all;
  }

  /** False if {@code frame} has one, or another frame has {@code page}. */
  synchronized boolean take(Frame frame, IoPage page) {
    return !pageOf.containsValue(page) && pageOf.putIfAbsent(frame, page) == null;
  }

  /** The I/O page that {@code frame} had, which is free now. */
  synchronized IoPage release(Frame frame) {
    return pageOf.remove(frame);
  }

  /** Throws unless {@code frame} has {@code page}. */
  void check(Frame frame, IoPage page) {
    if (!page.equals(of(frame))) {
      throw new IllegalArgumentException(frame + " was not given to the device at " + page);
    }
  }
}
