package pageflip.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import pageflip.interop.Exchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The stack and the Linux kernel's, on one cable. */
@Command(
    name = "interop",
    description = "Exchanges datagrams with the Linux kernel's own stack, in both directions.")
final class InteropCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.standard();
    Columns columns = new Columns("<direction", "<way", "datagrams", "bytes", "<result");
    AtomicInteger legs = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    try (Terminal.Progress progress = terminal.progress("interop")) {
      Exchange.run(
          leg -> {
            columns.row(
                leg.direction().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                leg.way(),
                Columns.count(leg.datagrams()),
                Columns.count(leg.bytes()),
                (leg.same() ? "the same bytes" : "NOT the same")
                    + (leg.note().isEmpty() ? "" : ", " + leg.note()));
            legs.incrementAndGet();
            if (!leg.same()) {
              failed.incrementAndGet();
            }
            progress.at(legs.get(), Exchange.LEGS);
          });
    } catch (Exchange.Unavailable unavailable) {
      terminal.line(
          "interop skipped: it needs root, /dev/net/tun and ip: " + unavailable.getMessage());
      return 0;
    } catch (IOException broken) {
      columns.lines().forEach(terminal::line);
      spec.commandLine()
          .getErr()
          .println("pageflip: the exchange broke off: " + broken.getMessage());
      return Main.CANNOT;
    }
    columns.lines().forEach(terminal::line);
    return terminal.verdict(legs.get() - failed.get(), failed.get() + Exchange.LEGS - legs.get());
  }
}
