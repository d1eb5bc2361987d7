package pageflip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pageflip.prover.proof.Obligation;
import pageflip.prover.proof.Outline;
import pageflip.prover.proof.Prover;
import pageflip.prover.proof.Result;
import pageflip.prover.proof.WrittenProof;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Replacement;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The prover, for any specification. */
@Command(name = "prove", description = "Proves an invariant of any TLA+ module in the fragment.")
final class ProveCommand implements Callable<Integer> {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int HASTE =
      20; // what is written down has to be proved in that part of the time

  @Option(names = "--module", required = true, description = "the module, Name.tla")
  private Path module;

  @Option(names = "--config", required = true, description = "what to prove, as TLC's .cfg files")
  private Path config;

  @Option(names = "--library", description = "a folder with modules that it needs")
  private List<Path> libraries = new ArrayList<>();

  @Option(names = "--constant", description = "NAME=string: instead of what the config says")
  private Map<String, String> constants = Map.of();

  @Option(
      names = "--replace",
      description =
          "DEFINITION=other, or DEFINITION=[Module]other: what it means instead of itself")
  private List<String> replacements = List.of();

  @Option(names = "--without", description = "a conjunct of the invariant to leave out")
  private Set<String> without = Set.of();

  @Option(names = "--timeout", description = "milliseconds for each obligation")
  private int timeout = ProofsCommand.TIMEOUT_MILLIS;

  @Option(
      names = "--outline",
      description = "a module to write: the proof, step by step, as TLAPS can check it")
  private Path outline;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.standard();
    if (outline != null
        && outline.toAbsolutePath().normalize().equals(module.toAbsolutePath().normalize())) {
      throw new SpecError("--outline=" + outline + " is the module itself: name another file");
    }
    Configuration configuration = Configuration.read(config);
    for (Map.Entry<String, String> constant : constants.entrySet()) {
      configuration = configuration.with(constant.getKey(), constant.getValue());
    }
    for (String replacement : replacements) {
      configuration = configuration.with(replacement(replacement));
    }
    Specification specification =
        Specification.read(module, libraries, configuration.replacements());
    if (outline != null && !configuration.replacements().isEmpty()) {
      throw new SpecError(
          "--outline writes a proof of what the module says, and %s is not that: leave one out"
              .formatted(configuration.replacements().get(0)));
    }
    Prover prover = new Prover(specification, configuration, without, timeout);
    List<Result> results = prover.prove(THREADS, result -> tell(terminal, result));
    if (outline != null && results.stream().allMatch(Result::proved)) {
      write(specification, configuration, prover, results);
    }
    int proved = (int) results.stream().filter(Result::proved).count();
    return terminal.verdict(proved, results.size() - proved);
  }

  private static Replacement replacement(String words) {
    int equals = words.indexOf('=');
    if (equals < 0) {
      throw new SpecError("--replace=%s: expected DEFINITION=other".formatted(words));
    }
    return Replacement.of(words.substring(0, equals), words.substring(equals + 1));
  }

  /**
   * Writes a proof that names few facts; where these turn out to be too few, all that were used.
   */
  private void write(
      Specification specification,
      Configuration configuration,
      Prover prover,
      List<Result> results) {
    List<Result> few = prover.withFewestFacts().prove(THREADS, result -> {});
    write(new Outline(specification, configuration, few));
    List<Path> folders = new ArrayList<>(libraries);
    folders.add(module.toAbsolutePath().getParent());
    WrittenProof written =
        new WrittenProof(Specification.read(outline, folders), specification, configuration);
    Prover hasty = new Prover(specification, configuration, without, timeout / HASTE);
    Set<Obligation> tooFew =
        hasty.following(written).prove(THREADS, result -> {}).stream()
            .filter(result -> !result.proved())
            .map(Result::obligation)
            .collect(Collectors.toSet());
    if (!tooFew.isEmpty()) {
      List<Result> enough = new ArrayList<>();
      few.stream().filter(result -> !tooFew.contains(result.obligation())).forEach(enough::add);
      results.stream().filter(result -> tooFew.contains(result.obligation())).forEach(enough::add);
      write(new Outline(specification, configuration, enough));
    }
  }

  private void write(Outline proof) {
    String module = outline.getFileName().toString().replaceAll("\\.tla$", "");
    try {
      Files.writeString(outline, proof.write(module));
    } catch (IOException failed) {
      throw new SpecError("cannot write " + outline + ": " + failed.getMessage());
    }
  }

  private static void tell(Terminal terminal, Result result) {
    if (!result.proved()) {
      terminal.line(terminal.bad(result.obligation() + " is not proved"));
      result.counterexample().lines().forEach(terminal::line);
    }
  }
}
