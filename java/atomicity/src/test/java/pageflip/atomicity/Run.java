package pageflip.atomicity;

import java.util.function.Supplier;
import org.jetbrains.lincheck.datastructures.Operation;

/** One run of a {@link Meeting}, as Lincheck wants it: it makes one for each interleaving. */
public final class Run {
  static Meeting meeting;
  static Instance last;
  static long runs;

  private final Supplier<String> first;
  private final Supplier<String> second;

  public Run() {
    last = meeting.ready();
    runs++;
    first = last.ready(meeting.first());
    second = last.ready(meeting.second());
  }

  @Operation
  public String first() {
    return first.get();
  }

  @Operation
  public String second() {
    return second.get();
  }
}
