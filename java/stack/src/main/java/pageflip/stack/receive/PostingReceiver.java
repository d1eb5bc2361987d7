package pageflip.stack.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;

/**
 * A program that posts its pages ahead, and reads them where they are: the CPU that it runs on has
 * loaded its page table, and its pages stay in their frames as long as it receives.
 *
 * <p>Nobody else may run there while it does. {@link #read} is called on the program's own thread.
 */
public final class PostingReceiver {
  private final Cpu cpu;
  private final Map<Frame, Page> pages = new LinkedHashMap<>();

  /**
   * A program on {@code cpu}.
   *
   * @param pages mapped, writable
   */
  public PostingReceiver(Cpu cpu, List<Page> pages) {
    this.cpu = cpu;
    for (Page page : pages) {
      this.pages.put(cpu.space().walkWritable(page), page);
    }
  }

  /** The frames that its pages lead to. */
  public List<Frame> frames() {
    return List.copyOf(pages.keySet());
  }

  /** Reads {@code length} bytes from {@code offset} of the page that leads to {@code frame}. */
  void read(Frame frame, int offset, byte[] into, int at, int length) {
    if (!cpu.load(pages.get(frame), offset, into, at, length)) {
      throw new IllegalStateException(pages.get(frame) + " is not mapped any more");
    }
  }
}
