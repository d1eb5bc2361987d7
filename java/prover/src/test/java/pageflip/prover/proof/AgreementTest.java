package pageflip.prover.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Replacement;
import pageflip.prover.read.Specification;

/**
 * For a set of two elements the prover and TLC say the same, of what holds and of what does not.
 */
@Tag("slow")
class AgreementTest {
  private static final int SAMPLES = 60;
  private static final String CONSTANTS =
      """
      CONSTANTS S, s1, s2, None
      ASSUME s1 \\in S /\\ s2 \\in S /\\ s1 # s2 /\\ None \\notin S /\\ \\A q \\in S : q = s1 \\/ q = s2
      Types(x, g, u, m, r) ==
          /\\ x \\in S \\cup {None} /\\ g \\in [S -> S] /\\ u \\in SUBSET S /\\ m \\in {"a", "b"}
          /\\ r \\in [a : S, b : S] \\cup {None}
      """;
  private static final Pattern SAID = Pattern.compile("<<(\\d+), (TRUE|FALSE)>>");

  /** An invariant, another one, and a step that may break them. */
  private record Sample(String invariant, String other, List<String> becomes) {}

  @Property(tries = 4)
  void theProverAndTlcAgree(@ForAll Random random) throws IOException, InterruptedException {
    agree(samples(random), false);
  }

  /** The one invariant is replaced by the other: {@code I0 <- J0}, and so on. */
  @Property(tries = 2)
  void theProverAndTlcAgreeOnWhatIsReplaced(@ForAll Random random)
      throws IOException, InterruptedException {
    List<Sample> samples = samples(random);
    Map<Integer, Boolean> replaced = agree(samples, true);

    assertThat(replaced).isNotEqualTo(prover(Files.createTempDirectory("as-is"), samples, false));
  }

  private static List<Sample> samples(Random random) {
    Formulas formulas = new Formulas(random);
    List<Sample> samples = new ArrayList<>();
    for (int n = 0; n < SAMPLES; n++) {
      samples.add(new Sample(formulas.formula(3), formulas.formula(3), formulas.step(2)));
    }
    return samples;
  }

  private static Map<Integer, Boolean> agree(List<Sample> samples, boolean replaced)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("agreement");
    Map<Integer, Boolean> byTlc = tlc(folder, samples, replaced);
    Map<Integer, Boolean> byProver = prover(folder, samples, replaced);

    assertThat(byTlc).hasSize(SAMPLES);
    for (int n = 0; n < SAMPLES; n++) {
      assertThat(byProver.get(n)).as("%d: %s", n, samples.get(n)).isEqualTo(byTlc.get(n));
    }
    assertThat(byTlc.values()).as("some hold, and some do not").contains(true, false);
    return byTlc;
  }

  /** TLC tries all states: the variables are bound names here, and what they become are others. */
  private static Map<Integer, Boolean> tlc(Path folder, List<Sample> samples, boolean replaced)
      throws IOException, InterruptedException {
    StringBuilder module = new StringBuilder("---- MODULE ByTlc ----\nEXTENDS TLC\n");
    module.append(CONSTANTS);
    for (int n = 0; n < samples.size(); n++) {
      Sample sample = samples.get(n);
      module.append("I%d(x, g, u, m, r) == %s\n".formatted(n, sample.invariant));
      module.append("J%d(x, g, u, m, r) == %s\n".formatted(n, sample.other));
      module.append(
          """
          ASSUME PrintT(<<%d,
              \\A x \\in S \\cup {None}, g \\in [S -> S], u \\in SUBSET S, m \\in {"a", "b"},
                 r \\in [a : S, b : S] \\cup {None} :
                  I%d(x, g, u, m, r) => I%d(%s)>>)
          """
              .formatted(n, n, n, String.join(", ", sample.becomes)));
    }
    Files.writeString(folder.resolve("ByTlc.tla"), module + "====\n");
    Files.writeString(
        folder.resolve("ByTlc.cfg"),
        "CONSTANTS S = {s1, s2} s1 = s1 s2 = s2 None = None\n"
            + (replaced
                ? IntStream.range(0, samples.size())
                    .mapToObj("I%1$d <- J%1$d\n"::formatted)
                    .collect(Collectors.joining())
                : ""));
    String said = Tlc.run(folder, "ByTlc");
    Map<Integer, Boolean> results = new HashMap<>();
    Matcher result = SAID.matcher(said);
    while (result.find()) {
      results.put(Integer.parseInt(result.group(1)), Boolean.parseBoolean(result.group(2)));
    }
    assertThat(results).as(said).hasSize(samples.size());
    return results;
  }

  private static Map<Integer, Boolean> prover(Path folder, List<Sample> samples, boolean replaced)
      throws IOException {
    StringBuilder module = new StringBuilder("---- MODULE ByProver ----\n");
    module.append(CONSTANTS).append("VARIABLES x, g, u, m, r\n");
    module.append(
        """
        XType == x \\in S \\cup {None}
        GType == g \\in [S -> S]
        UType == u \\in SUBSET S
        MType == m \\in {"a", "b"}
        RType == r \\in [a : S, b : S] \\cup {None}
        TypeOK == XType /\\ GType /\\ UType /\\ MType /\\ RType
        Init == FALSE /\\ x = None /\\ g = [q \\in S |-> q] /\\ u = {} /\\ m = "a" /\\ r = None
        """);
    for (int n = 0; n < samples.size(); n++) {
      List<String> becomes = samples.get(n).becomes;
      module.append("I%d == %s\n".formatted(n, samples.get(n).invariant));
      module.append("J%d == %s\n".formatted(n, samples.get(n).other));
      module.append("Inv%d == TypeOK /\\ I%d\n".formatted(n, n));
      module.append("Next%d == ".formatted(n));
      String[] variables = {"x", "g", "u", "m", "r"};
      for (int v = 0; v < variables.length; v++) {
        module.append(" /\\ %s' = (%s)".formatted(variables[v], becomes.get(v)));
      }
      module.append("\nSafety%d == Init /\\ [][Next%d]_<<x, g, u, m, r>>\n".formatted(n, n));
    }
    Path file = folder.resolve("ByProver.tla");
    Files.writeString(file, module + "====\n");
    List<Replacement> replacements =
        IntStream.range(0, replaced ? samples.size() : 0)
            .mapToObj(n -> Replacement.of("I" + n, "J" + n))
            .toList();
    Specification specification = Specification.read(file, List.of(), replacements);
    Map<Integer, Boolean> results = new HashMap<>();
    for (int n = 0; n < samples.size(); n++) {
      Configuration configuration =
          new Configuration(
              "Safety" + n, Map.of(), replacements, List.of(), List.of("Inv" + n), List.of());
      List<Result> all =
          new Prover(specification, configuration, Set.of(), 20_000).prove(1, result -> {});
      results.put(n, all.stream().allMatch(Result::proved));
    }
    return results;
  }
}
