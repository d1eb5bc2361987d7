package pageflip.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.models.Models;
import pageflip.conformance.models.ModelsError;
import pageflip.conformance.tlc.TlcFailure;
import pageflip.prover.read.SpecError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the Makefile calls. */
@Command(
    name = "pageflip",
    description = "Checks the specifications, and holds the Java against them.",
    subcommands = {
      VerifyCommand.class,
      TlcCommand.class,
      ConformanceCommand.class,
      FreeRunCommand.class,
      ExplainCommand.class,
      TracesCommand.class,
      ProofsCommand.class,
      ProveCommand.class,
      CaptureCommand.class,
      InteropCommand.class,
      TablesCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {
  /** Exit code when something that was checked does not hold. */
  static final int FAILED = 1;

  /** Exit code when a command could not do its work. */
  static final int CANNOT = 2;

  @Option(
      names = "--specs",
      description = "the folder with the specifications (default: specs)",
      defaultValue = "specs")
  private Path specs;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "shows this, and does nothing")
  private boolean help;

  @Spec private CommandSpec spec;

  /** The folder with the specifications. */
  Path specs() {
    return specs;
  }

  /** Where modules are looked for: the protocols, their invariants, and their mistakes. */
  List<Path> library() {
    return List.of(specs, specs.resolve("proofs"), specs.resolve("models"));
  }

  Models models() {
    return Models.read(specs);
  }

  /** Without a command: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CANNOT;
  }

  /** Exits with 0 if all went well, 1 if a check failed, 2 if it could not be made. */
  public static void main(String[] arguments) {
    AtomicBoolean done = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sayIfInterrupted(done)));
    int code = commandLine().execute(arguments);
    done.set(true);
    System.exit(code);
  }

  private static void sayIfInterrupted(AtomicBoolean done) {
    if (!done.get()) {
      System.err.println("pageflip: interrupted; nothing half-done is left behind");
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::complain)
        .setExecutionExceptionHandler((failure, command, parsed) -> complain(failure, command));
  }

  private static int complain(ParameterException failure, String[] arguments) {
    String message = failure.getMessage();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      message += near.isEmpty() ? "" : ": did you mean " + near.get(0) + "?";
    }
    failure.getCommandLine().getErr().println("pageflip: " + message);
    return CANNOT;
  }

  private static int complain(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof ModelsError
        || failure instanceof BindingError
        || failure instanceof SpecError
        || failure instanceof TlcFailure) {
      command.getErr().println("pageflip: " + failure.getMessage());
      return CANNOT;
    }
    throw failure; // a defect of this program: the stack trace is for its developers
  }
}
