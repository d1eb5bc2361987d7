package pageflip.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pageflip.bindings.Bindings;
import pageflip.conformance.models.Band;
import pageflip.conformance.models.Kind;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.Models;
import pageflip.prover.proof.Prover;
import pageflip.prover.read.Configuration;
import pageflip.weaver.StepMethod;

/**
 * The tables of the documents that say what stands elsewhere: each between two comments of which
 * the first names it.
 */
final class DocumentTables {
  private static final Pattern PLACE =
      Pattern.compile("(<!-- table: ([^>]*) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

  private final Models models;
  private final Proofs proofs;
  private final Map<String, Supplier<String>> tables = new LinkedHashMap<>();

  DocumentTables(Models models, Proofs proofs) {
    this.models = models;
    this.proofs = proofs;
    tables.put("models", this::models);
    tables.put("mistakes", this::mistakes);
    tables.put("probes", this::probes);
    tables.put("proofs", this::proofs);
    models.models().stream()
        .filter(Model::hasConformance)
        .map(Model::specification)
        .distinct()
        .forEach(spec -> tables.put("actions " + spec, () -> actions(spec)));
  }

  /** The documents that have tables, in a checkout. */
  static List<Path> documents(Path root) {
    return Stream.of(
            "README.md",
            "specs/README.md",
            "specs/models/README.md",
            "specs/proofs/README.md",
            "java/README.md")
        .map(root::resolve)
        .toList();
  }

  /** A document with its tables made anew. */
  String refresh(String document) {
    Matcher place = PLACE.matcher(document);
    StringBuilder refreshed = new StringBuilder();
    while (place.find()) {
      Supplier<String> table = tables.get(place.group(2));
      if (table == null) {
        throw new IllegalArgumentException(
            "there is no table \"%s\": the tables are %s"
                .formatted(place.group(2), String.join(", ", tables.keySet())));
      }
      String content = place.group(1) + "\n" + table.get() + "\n" + place.group(3);
      place.appendReplacement(refreshed, Matcher.quoteReplacement(content));
    }
    return place.appendTail(refreshed).toString();
  }

  /** The tables that have no place in any of these documents. */
  Set<String> withoutPlace(List<String> documents) {
    Set<String> missing = new TreeSet<>(tables.keySet());
    for (String document : documents) {
      PLACE.matcher(document).results().forEach(place -> missing.remove(place.group(2)));
    }
    return missing;
  }

  private String models() {
    return models.models().stream()
        .filter(model -> !model.mustFail())
        .map(
            model ->
                "| `%s`%s | %s | %s | %s |\n"
                    .formatted(
                        model.name(),
                        model.band() == Band.FULL ? " (full)" : "",
                        model.about(),
                        Columns.count(model.expected().distinct()),
                        Columns.count(model.expected().depth())))
        .collect(
            Collectors.joining(
                "", "| model | | distinct states | depth |\n|---|---|--:|--:|\n", ""));
  }

  private String mistakes() {
    return models.models().stream()
        .filter(model -> model.kind() == Kind.MISTAKE)
        .map(
            model ->
                "| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                        model.name(),
                        model.about(),
                        model.source(),
                        broken(model),
                        Columns.count(model.expected().depth())))
        .collect(
            Collectors.joining(
                "",
                "| model | mistake | where it was made | breaks | in steps |\n|---|---|---|---|--:|\n",
                ""));
  }

  private static String broken(Model model) {
    String violates = model.expected().violates();
    return violates.isEmpty() ? "a liveness property" : "`" + violates + "`";
  }

  private String probes() {
    return models.models().stream()
        .filter(model -> model.kind() == Kind.PROBE)
        .map(model -> "| `%s` | %s |\n".formatted(model.name(), model.about()))
        .collect(Collectors.joining("", "| model | what does happen |\n|---|---|\n", ""));
  }

  private String proofs() {
    return proofs.names(models).stream()
        .map(this::proof)
        .collect(
            Collectors.joining(
                "",
                "| | conjuncts | obligations | what follows | refines |\n|---|--:|--:|---|---|\n",
                ""));
  }

  private String proof(String name) {
    Configuration configuration = proofs.configuration(name);
    Prover prover = new Prover(proofs.specification(name), configuration, Set.of(), 0);
    List<String> follow = configuration.invariants().stream().skip(1).toList();
    return "| [`%s`](%sInvariant.tla), [proof](%s) | %s | %s | %s | %s |\n"
        .formatted(
            name,
            name,
            proofs.written(name).getFileName(),
            Columns.count(prover.parts().size()),
            Columns.count(prover.obligations().size()),
            follow.stream().map(one -> "`" + one + "`").collect(Collectors.joining(", ")),
            configuration.properties().stream()
                .map(one -> "`" + one.replace("Refines", "") + "`")
                .collect(Collectors.joining(", ")));
  }

  private static String actions(String spec) {
    List<StepMethod> steps =
        Bindings.conformance(spec).orElseThrow().steps().stream()
            .sorted(Comparator.comparing(StepMethod::action))
            .toList();
    return steps.stream()
        .map(step -> "| `%s` | `%s` |\n".formatted(step.action(), step))
        .collect(
            Collectors.joining("", "| action of `%s` | Java |\n|---|---|\n".formatted(spec), ""));
  }
}
