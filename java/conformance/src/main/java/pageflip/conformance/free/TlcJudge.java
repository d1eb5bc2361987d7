package pageflip.conformance.free;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.tlc.Tlc;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.value.Value;

/**
 * A second judge of free runs, which shares nothing with {@link Validator} but the runs: TLC, on a
 * {@link LiteralModule} of all of them. Thread-safe.
 */
public final class TlcJudge {
  private static final String NAME = "FreeRuns";

  private final List<Path> library;
  private final LiteralModule literal;

  /**
   * @param library where modules are looked for
   * @param module the model's file
   * @param config the model's cfg file
   * @param graph the model's graph
   * @throws UncheckedIOException if {@code config} cannot be read
   */
  public TlcJudge(List<Path> library, Path module, Path config, StateGraph graph) {
    this.library = new ArrayList<>(library);
    this.library.add(module.toAbsolutePath().getParent());
    String model = module.getFileName().toString().replaceFirst("\\.tla$", "");
    try {
      this.literal = new LiteralModule(graph, model, Files.readString(config));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + config, failure);
    }
  }

  /**
   * Which of the runs have an order that the specification allows.
   *
   * @return their indices
   * @throws UncheckedIOException if the module cannot be written
   * @throws pageflip.conformance.tlc.TlcFailure if TLC cannot run it
   */
  public BitSet explained(List<Recording> runs) {
    Explained found = new Explained();
    try {
      Path folder = Files.createTempDirectory("pageflip-free");
      try {
        write(runs, folder, false);
        new Tlc(library)
            .check(folder.resolve(NAME + ".tla"), folder.resolve(NAME + ".cfg"), 1, found);
      } finally {
        delete(folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the runs for TLC", failure);
    }
    return found.runs;
  }

  /**
   * Writes one run as a module and a cfg file, which plain TLC judges: it reports that {@code
   * Unexplained} is violated, with the order, if there is one.
   *
   * @throws UncheckedIOException if that fails
   */
  public void write(Recording run, Path folder) {
    try {
      write(List.of(run), Files.createDirectories(folder), true);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write to " + folder, failure);
    }
  }

  private void write(List<Recording> runs, Path folder, boolean invariant) throws IOException {
    Files.writeString(folder.resolve(NAME + ".tla"), literal.module(NAME, runs));
    Files.writeString(folder.resolve(NAME + ".cfg"), literal.config(invariant));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Collects the runs that reach a state in which all is explained. */
  private static final class Explained implements TlcListener {
    private final BitSet runs = new BitSet();
    private int run;
    private int explained;

    @Override
    public boolean wantsGraph() {
      return true;
    }

    @Override
    public void variables(List<String> names) {
      run = names.indexOf("freeRun");
      explained = names.indexOf("freeExplained");
    }

    @Override
    public void state(long fingerprint, boolean initial, Value[] values) {
      if (values[explained].equals(new Value.Bool(true))) {
        runs.set(((Value.Num) values[run]).number() - 1);
      }
    }
  }
}
