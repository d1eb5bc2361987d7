package pageflip.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import pageflip.interop.Capture;
import pageflip.interop.Tshark;
import pageflip.stack.host.TransmitWay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A load over every transmit way, for others' tools to look at. */
@Command(
    name = "capture",
    description = "Sends a mixed load over every transmit way, and leaves a pcap file.")
final class CaptureCommand implements Callable<Integer> {
  private static final int COMPLAINTS_SHOWN = 5;

  @Spec private CommandSpec spec;

  @Option(names = "--out", required = true, description = "the file to write")
  private Path out;

  @Option(names = "--seed", defaultValue = "1", description = "makes the load repeatable")
  private long seed;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.standard();
    try {
      Files.createDirectories(out.toAbsolutePath().getParent());
      if (Files.isDirectory(out)) {
        throw new IOException("it is a folder");
      }
      Path unfinished = out.resolveSibling(out.getFileName() + ".unfinished");
      unfinished.toFile().deleteOnExit();
      int packets = write(unfinished, terminal);
      Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
      terminal.line("%s: read back, every byte as it was sent".formatted(out));
      return dissect(terminal, packets);
    } catch (FileSystemException failed) {
      return cannot(failed.getReason() == null ? failed.getMessage() : failed.getReason());
    } catch (IOException failed) {
      return cannot(failed.getMessage());
    }
  }

  private int cannot(String why) {
    spec.commandLine().getErr().println("pageflip: cannot capture to " + out + ": " + why);
    return Main.CANNOT;
  }

  private int write(Path file, Terminal terminal) throws IOException {
    Columns columns = new Columns("<way", "flows", "messages", "bytes", "packets");
    AtomicInteger done = new AtomicInteger();
    AtomicInteger packets = new AtomicInteger();
    try (Terminal.Progress progress = terminal.progress("capture")) {
      Capture.write(
          file,
          seed,
          load -> {
            columns.row(
                load.way().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Columns.count(load.flows()),
                Columns.count(load.messages()),
                Columns.count(load.bytes()),
                Columns.count(load.packets()));
            packets.addAndGet(load.packets());
            progress.at(done.incrementAndGet(), TransmitWay.values().length);
          });
    }
    columns.lines().forEach(terminal::line);
    return packets.get();
  }

  private int dissect(Terminal terminal, int packets) throws IOException {
    Optional<Tshark> tshark = Tshark.installed();
    if (tshark.isEmpty()) {
      terminal.line("tshark is not installed: nobody else has looked at it");
      return 0;
    }
    Tshark.Verdict verdict = tshark.get().dissect(out);
    verdict.complaints().stream().limit(COMPLAINTS_SHOWN).forEach(terminal::line);
    int bad = verdict.complaints().size();
    terminal.line(
        "%s: %s packets, %s malformed or with a bad checksum"
            .formatted(
                tshark.get().version(), Columns.count(verdict.packets()), Columns.count(bad)));
    if (verdict.packets() != packets) {
      terminal.line(
          "tshark found %s packets, and %s were sent"
              .formatted(Columns.count(verdict.packets()), Columns.count(packets)));
      return Main.FAILED;
    }
    return bad == 0 ? 0 : Main.FAILED;
  }
}
