package pageflip.conformance.tlc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import pageflip.conformance.value.Value;

/**
 * Runs TLC in this process. Thread-safe: each run loads TLC's classes anew, so that several can go
 * on at once.
 *
 * <p>Classes that use TLC's own are in the package {@code inside}.
 */
public final class Tlc {
  private static final String INSIDE = "pageflip.conformance.tlc.inside.InProcessTlc";

  private final List<Path> library;

  /**
   * @param library where modules are looked for, besides the folder of the one that is run
   */
  public Tlc(List<Path> library) {
    this.library = library;
  }

  /**
   * Checks one model, and returns when TLC has ended.
   *
   * @param module the module's file
   * @param config the model's cfg file
   * @param workers how many threads TLC uses; with one, every figure is the same on each run
   * @throws TlcFailure if TLC cannot: the spec does not parse, memory runs out, and the like
   */
  public TlcResult check(Path module, Path config, int workers, TlcListener listener) {
    long start = System.nanoTime();
    try (Workspace workspace = new Workspace()) {
      TlcClassLoader loader = new TlcClassLoader();
      StandardModules.unpack(loader, workspace.folder("modules"));
      List<Path> path = new ArrayList<>(library);
      path.add(workspace.folder("modules"));
      TlcJob job = new TlcJob(module, config, path, workspace.folder("states"), workers);
      Collector collector = new Collector(listener);
      TlcEngine engine =
          (TlcEngine) Class.forName(INSIDE, true, loader).getConstructor().newInstance();
      engine.run(job, collector);
      return collector.result(module, config, engine.output(), System.nanoTime() - start);
    } catch (ReflectiveOperationException | IOException failure) {
      throw new TlcFailure("TLC does not start on " + config + ": " + failure, failure);
    } catch (OutOfMemoryError failure) {
      throw outOfMemory(config);
    }
  }

  private static TlcFailure outOfMemory(Path config) {
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    return new TlcFailure(
        "TLC ran out of memory on %s with a heap of %s MB: give it more, as in HEAP=%sm"
            .formatted(config, heap, 2 * heap));
  }

  /** Keeps what the result needs, and passes everything on. */
  private static final class Collector implements TlcListener {
    private final TlcListener next;
    private final List<TlcResult.TraceState> trace = new ArrayList<>();
    private TlcResult.Verdict verdict;
    private String violated = "";
    private String complaint = "";
    private boolean outOfMemory;
    private long generated;
    private long distinct;
    private int depth;

    Collector(TlcListener next) {
      this.next = next;
    }

    @Override
    public void message(int code, List<String> parameters) {
      switch (code) {
        case TlcCodes.SUCCESS -> verdict = TlcResult.Verdict.SUCCESS;
        case TlcCodes.INVARIANT_VIOLATED,
            TlcCodes.INVARIANT_VIOLATED_INITIAL,
            TlcCodes.ACTION_PROPERTY_VIOLATED ->
            violated(TlcResult.Verdict.SAFETY_FAILURE, parameters.get(0));
        case TlcCodes.DEADLOCK -> violated(TlcResult.Verdict.DEADLOCK_FAILURE, "Deadlock");
        case TlcCodes.TEMPORAL_PROPERTY_VIOLATED ->
            violated(TlcResult.Verdict.LIVENESS_FAILURE, "");
        case TlcCodes.ASSUMPTION_FALSE ->
            violated(TlcResult.Verdict.ASSUMPTION_FAILURE, parameters.get(0));
        case TlcCodes.STATS -> {
          generated = Long.parseLong(parameters.get(0));
          distinct = Long.parseLong(parameters.get(1));
        }
        case TlcCodes.DEPTH -> depth = Integer.parseInt(parameters.get(0));
        case TlcCodes.OUT_OF_MEMORY, TlcCodes.OUT_OF_MEMORY_INIT, TlcCodes.OUT_OF_MEMORY_LIVENESS ->
            outOfMemory = true;
        case TlcCodes.GENERAL -> complaint = String.join(" ", parameters);
        default -> {}
      }
      next.message(code, parameters);
    }

    private void violated(TlcResult.Verdict kind, String property) {
      if (verdict == null) {
        verdict = kind;
        violated = property;
      }
    }

    TlcResult result(Path module, Path config, String output, long nanos) {
      if (outOfMemory || complaint.contains("OutOfMemoryError")) {
        throw Tlc.outOfMemory(config);
      }
      if (verdict == null) {
        throw new TlcFailure(Complaint.of(module, config, output, complaint));
      }
      return new TlcResult(
          verdict, violated, generated, distinct, depth, List.copyOf(trace), nanos);
    }

    @Override
    public void traceState(int number, String action, Supplier<State> state) {
      trace.add(new TlcResult.TraceState(number, action, state.get()));
      next.traceState(number, action, state);
    }

    @Override
    public boolean wantsGraph() {
      return next.wantsGraph();
    }

    @Override
    public void constants(Map<String, Value> values) {
      next.constants(values);
    }

    @Override
    public void variables(List<String> names) {
      next.variables(names);
    }

    @Override
    public void fair(Set<String> actions) {
      next.fair(actions);
    }

    @Override
    public void action(int id, String name, List<Value> arguments) {
      next.action(id, name, arguments);
    }

    @Override
    public void state(long fingerprint, boolean initial, Value[] values) {
      next.state(fingerprint, initial, values);
    }

    @Override
    public void edge(long from, int action, long to) {
      next.edge(from, action, to);
    }
  }
}
