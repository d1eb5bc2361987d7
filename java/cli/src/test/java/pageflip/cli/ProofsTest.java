package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pageflip.prover.proof.Obligation;
import pageflip.prover.proof.Prover;
import pageflip.prover.proof.Result;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Replacement;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;

/** What is proved, is; and each part of it is needed, and sees a mistake. */
@Tag("slow")
class ProofsTest {
  private static final Path PROOFS = Run.SPECS.resolve("proofs");
  private static final Path MODELS = Run.SPECS.resolve("models");
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

  /** Each mistake of the models that replaces definitions makes some obligation fail. */
  @ParameterizedTest
  @MethodSource("specifications")
  void everyMistakeBreaksSomething(String name, @TempDir Path folder) throws IOException {
    Map<String, List<Replacement>> mistakes = mistakes(name);
    Path module = folder.resolve(name + "Mistaken.tla");
    if (!mistakes.isEmpty()) {
      Files.writeString(
          module,
          "---- MODULE %1$sMistaken ----\nEXTENDS %1$sInvariant, %1$sMistakes\n====\n"
              .formatted(name));
    }
    List<String> broken =
        mistakes.entrySet().parallelStream()
            .filter(mistake -> isBroken(module, configuration(name), mistake.getValue()))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(broken).as(name).containsExactlyInAnyOrderElementsOf(mistakes.keySet());
  }

  @Test
  void thereAreMistakesToBreakSomething() {
    assertThat(specifications().filter(name -> !mistakes(name).isEmpty()).toList())
        .contains("TlbShootdown", "DeviceTrust");
  }

  private static boolean isBroken(
      Path module, Configuration configuration, List<Replacement> replacements) {
    Configuration mistaken = configuration;
    for (Replacement replacement : replacements) {
      mistaken = mistaken.with(replacement);
    }
    Specification specification =
        Specification.read(module, List.of(Run.SPECS, PROOFS, MODELS), mistaken.replacements());
    return new Prover(specification, mistaken, Set.of(), SHORT_MILLIS)
        .firstFailure(obligation -> true)
        .isPresent();
  }

  /** What each mistake of a specification replaces, by the mistake's name. */
  private static Map<String, List<Replacement>> mistakes(String name) {
    Map<String, List<Replacement>> mistakes = new TreeMap<>();
    Path file = MODELS.resolve(name + ".models.json");
    if (!Files.exists(file)) {
      return mistakes;
    }
    try {
      for (JsonNode mistake : new ObjectMapper().readTree(file.toFile()).path("mistakes")) {
        List<Replacement> replacements = new ArrayList<>();
        for (Map.Entry<String, JsonNode> pair : mistake.path("replace").properties()) {
          replacements.add(Replacement.of(pair.getKey(), pair.getValue().asText()));
        }
        if (!replacements.isEmpty()) {
          mistakes.put(mistake.path("name").asText(), replacements);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return mistakes;
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
  void everyConjunctSaysWhatItExcludes(String name) {
    String text = textOf(PROOFS.resolve(name + "Invariant.tla"));
    List<String> silent =
        matches("(?<=/\\\\ )\\S+", matches("(?m)^Inv ==\n(    /.*\n)+", text).get(0)).stream()
            .filter(conjunct -> !conjunct.equals("TypeOK") && !conjunct.contains("!"))
            .filter(
                conjunct -> matches("(?m)^%1$s +== .*!%1$s$".formatted(conjunct), text).isEmpty())
            .filter(conjunct -> matches(EXCLUDES.formatted(conjunct), text).isEmpty())
            .toList();

    assertThat(silent).as("conjuncts of %s that do not say what they exclude", name).isEmpty();
  }

  /** The line that says it is the first of the comment on a definition. */
  private static final String EXCLUDES = "(?m)^(-+)?\n\\\\\\* Excludes .*\n(\\\\\\*.*\n)*%s +==";

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
