package pageflip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.graph.TracePlanner;
import pageflip.conformance.itf.ItfWriter;
import pageflip.conformance.models.Model;
import pageflip.conformance.tlc.Tlc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The traces that conformance replays, as files. */
@Command(
    name = "traces",
    description = "Writes traces that together take every edge of a model, as ITF.")
final class TracesCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Option(names = "--model", required = true, description = "a model without SYMMETRY")
  private String name;

  @Option(names = "--out", required = true, description = "the folder to write to; replaced whole")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Model model = main.models().model(name);
    GraphBuilder builder = new GraphBuilder();
    new Tlc(main.library()).check(model.module(), model.writtenConfig(), 1, builder);
    StateGraph graph = builder.build();
    Path target = out.resolve(name);
    Files.createDirectories(out);
    Path unfinished = Files.createTempDirectory(out, ".unfinished");
    Thread atExit = new Thread(() -> delete(unfinished));
    Runtime.getRuntime().addShutdownHook(atExit);
    int traces = write(graph, model, unfinished);
    delete(target);
    Files.move(unfinished, target);
    Runtime.getRuntime().removeShutdownHook(atExit);
    Terminal.standard()
        .line(
            "%s traces take all %s edges of %s: %s"
                .formatted(Columns.count(traces), Columns.count(graph.edges()), name, target));
    return 0;
  }

  private static int write(StateGraph graph, Model model, Path folder) {
    ItfWriter writer = new ItfWriter(graph, model.config().getFileName().toString());
    TracePlanner planner = new TracePlanner(graph);
    int number = 0;
    for (Trace trace = planner.next(); trace != null; trace = planner.next()) {
      writer.write(trace, folder.resolve(String.format(Locale.ROOT, "%06d.itf.json", ++number)));
    }
    return number;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot delete " + folder, failure);
    }
  }
}
