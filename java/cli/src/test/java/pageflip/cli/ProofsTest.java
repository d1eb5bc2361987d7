package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pageflip.prover.proof.Obligation;
import pageflip.prover.proof.Prover;
import pageflip.prover.proof.Result;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;

/** What is proved, is; and each part of it is needed, and sees a mistake. */
class ProofsTest {
  private static final Path PROOFS = Run.SPECS.resolve("proofs");
  private static final int TIMEOUT_MILLIS = 20_000;

  /** To show that something cannot be proved; what is not decided by then is not proved. */
  private static final int SHORT_MILLIS = 700;

  @Test
  void everySpecificationIsProved() {
    Run run = Run.of(Run.SPECS, "proofs");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).endsWith(specifications().count() + " passed, 0 failed\n");
  }

  @ParameterizedTest
  @MethodSource("specifications")
  void noConjunctCanBeLeftOut(String name) {
    Specification specification = specification(name);
    Configuration configuration = configuration(name);
    Map<String, Set<Obligation>> users = new TreeMap<>();
    for (Result result :
        new Prover(specification, configuration, Set.of(), TIMEOUT_MILLIS).prove(2, r -> {})) {
      result
          .uses()
          .forEach(
              use ->
                  users.computeIfAbsent(use, u -> new TreeSet<>(BY_TEXT)).add(result.obligation()));
    }
    Set<String> conjuncts =
        new TreeSet<>(new Prover(specification, configuration, Set.of(), 1).conjuncts());
    List<String> needless =
        conjuncts.parallelStream()
            .filter(
                conjunct ->
                    !isMissed(
                        new Prover(specification, configuration, Set.of(conjunct), SHORT_MILLIS),
                        users.getOrDefault(conjunct, Set.of())))
            .toList();

    assertThat(needless).as("conjuncts that %s can do without", name).isEmpty();
  }

  private static final Comparator<Obligation> BY_TEXT = Comparator.comparing(Obligation::toString);

  private static boolean isMissed(Prover without, Set<Obligation> users) {
    try {
      return without.firstFailure(users::contains).isPresent();
    } catch (SpecError error) { // it says what a variable is
      return true;
    }
  }

  @ParameterizedTest
  @MethodSource("specifications")
  void everyHazardBreaksSomething(String name) {
    Specification specification = specification(name);
    List<String> broken =
        specification.strings("Hazards").parallelStream()
            .filter(hazard -> isBroken(specification, configuration(name), hazard))
            .toList();
    List<String> all = new ArrayList<>(specification.strings("Hazards"));
    all.remove("none");

    assertThat(broken).as(name).containsExactlyInAnyOrderElementsOf(all);
  }

  private static boolean isBroken(
      Specification specification, Configuration configuration, String hazard) {
    // what holds must be given its time
    int patience = hazard.equals("none") ? TIMEOUT_MILLIS : SHORT_MILLIS;
    return new Prover(specification, configuration.with("Hazard", hazard), Set.of(), patience)
        .firstFailure(obligation -> true)
        .isPresent();
  }

  /** What is assumed has to be possible, and so has each action: else anything is proved of it. */
  @ParameterizedTest
  @MethodSource("specifications")
  void everyActionIsPossible(String name) {
    Prover prover = new Prover(specification(name), configuration(name), Set.of(), SHORT_MILLIS);

    assertThat(prover.impossibleActions()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("specifications")
  void noAssumptionCanBeLeftOut(String name) {
    Configuration configuration = configuration(name);
    for (String assumption : configuration.assumptions()) {
      assertThat(
              new Prover(
                      specification(name),
                      configuration.without(assumption),
                      Set.of(),
                      SHORT_MILLIS)
                  .firstFailure(obligation -> true))
          .as(name + " without " + assumption)
          .isPresent();
    }
  }

  /** Types exclude nothing, and what is the parent's by the same name is explained there. */
  @ParameterizedTest
  @MethodSource("specifications")
  void everyConjunctNamesItsHazard(String name) {
    String text = textOf(PROOFS.resolve(name + "Invariant.tla"));
    List<String> silent =
        matches("(?<=/\\\\ )\\S+", matches("(?m)^Inv ==\n(    /.*\n)+", text).get(0)).stream()
            .filter(conjunct -> !conjunct.equals("TypeOK") && !conjunct.contains("!"))
            .filter(
                conjunct -> matches("(?m)^%1$s +== .*!%1$s$".formatted(conjunct), text).isEmpty())
            .filter(conjunct -> matches(HAZARD_OF.formatted(conjunct), text).isEmpty())
            .toList();

    assertThat(silent).as("conjuncts of %s that name no hazard", name).isEmpty();
  }

  /** The line that names it is the first of the comment on a definition. */
  private static final String HAZARD_OF = "(?m)^(-+)?\n\\\\\\* Excludes .*\n(\\\\\\*.*\n)*%s +==";

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  /** A module, with the one that it extends, and so on. */
  private static String textOf(Path module) {
    try {
      String text = Files.readString(module);
      return matches("(?<=\nEXTENDS )\\w+", text).stream()
          .map(parent -> textOf(Run.SPECS.resolve(parent + ".tla")))
          .reduce(text, String::concat);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Stream<String> specifications() {
    try (Stream<Path> files = Files.list(PROOFS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".cfg"))
          .map(file -> file.replace(".cfg", ""))
          .sorted()
          .toList()
          .stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Specification specification(String name) {
    return Specification.read(PROOFS.resolve(name + "Invariant.tla"), List.of(Run.SPECS));
  }

  private static Configuration configuration(String name) {
    return Configuration.read(PROOFS.resolve(name + ".cfg"));
  }
}
