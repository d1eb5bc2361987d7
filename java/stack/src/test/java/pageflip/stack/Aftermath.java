package pageflip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;

/** What a run leaves behind. */
record Aftermath(Kernel kernel, List<AddressSpace> spaces) {
  /** Each page has a frame of its own, and nobody has or has written any other. */
  void assertTidy() {
    List<Frame> mapped = mapped();
    assertThat(mapped).doesNotHaveDuplicates();
    assertThat(mapped).allMatch(frame -> kernel.frames().owner(frame) == Owner.PROCESS);
    Set<Frame> unmapped = new HashSet<>(kernel.machine().memory().frames());
    mapped.forEach(unmapped::remove);
    assertThat(unmapped).allMatch(frame -> kernel.frames().owner(frame) == Owner.FREE);
    // A store that came after its frame was freed would still be there.
    assertThat(unmapped)
        .allSatisfy(frame -> assertThat(kernel.machine().memory().copy(frame)).containsOnly(0));
  }

  /** The frames that some page is mapped to, once for each page. */
  private List<Frame> mapped() {
    List<Frame> mapped = new ArrayList<>();
    for (AddressSpace space : spaces) {
      for (int n = 0; n < space.pages(); n++) {
        Page page = new Page(n);
        if (space.mapped(page)) {
          mapped.add(
              space.walkWritable(page) != null
                  ? space.walkWritable(page)
                  : space.walkReadOnly(page));
        }
      }
    }
    return mapped;
  }
}
