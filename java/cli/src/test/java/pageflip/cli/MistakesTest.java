package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pageflip.conformance.models.Comments;
import pageflip.conformance.models.Kind;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.Models;

/** What the models say of mistakes is what the modules with the wrong definitions say. */
class MistakesTest {
  private static final Pattern DEFINITION =
      Pattern.compile("^(\\w+)(\\([^)]*\\))?\\s+==", Pattern.MULTILINE);

  private static final Pattern EXTENDS =
      Pattern.compile("^EXTENDS (\\w+(,\\s*\\w+)*)", Pattern.MULTILINE);

  private final List<Model> mistakes =
      Models.read(Run.SPECS).models().stream().filter(m -> m.kind() == Kind.MISTAKE).toList();

  @Test
  void eachHasTheSourceOfTheDefinitionThatItPutsInPlace() {
    List<String> wrong = new ArrayList<>();
    for (Model mistake : mistakes) {
      if (!mistake.replacements().isEmpty()
          && mistake.replacements().values().stream()
              .map(definition -> comment(definition, mistake.module()))
              .noneMatch(comment -> comment.endsWith("Source: " + mistake.source() + "."))) {
        wrong.add(mistake.name() + ": " + mistake.source());
      }
    }
    assertThat(mistakes).isNotEmpty();
    assertThat(wrong).as("mistakes whose source their module does not give").isEmpty();
  }

  @Test
  void eachWrongDefinitionIsPutInPlaceBySomeModel() {
    Set<String> unused = new TreeSet<>();
    for (Path module : modules()) {
      String text = read(module);
      DEFINITION.matcher(text).results().map(found -> found.group(1)).forEach(unused::add);
      unused.removeIf(name -> text.split("\\b" + name + "\\b", -1).length > 2); // a part of others
    }
    for (Model model : Models.read(Run.SPECS).models()) {
      Map<String, String> replacements = model.replacements();
      unused.removeAll(replacements.values());
    }
    assertThat(unused).as("definitions that no model puts in place").isEmpty();
  }

  @Test
  void noProtocolSaysWhatIsWrong() throws IOException {
    try (Stream<Path> files = Files.list(Run.SPECS)) {
      assertThat(files.filter(file -> file.toString().endsWith(".tla")))
          .hasSizeGreaterThan(1)
          .noneMatch(file -> read(file).contains("Hazard"));
    }
  }

  /** The comment on a definition where the module sees it: there, or in one that it extends. */
  private static String comment(String definition, Path module) {
    String comment = Comments.on(definition, module);
    Matcher parents = EXTENDS.matcher(read(module));
    if (!comment.isEmpty() || !parents.find()) {
      return comment;
    }
    return Stream.of(parents.group(1).split("\\s*,\\s*"))
        .map(parent -> module.resolveSibling(parent + ".tla"))
        .filter(Files::exists)
        .map(parent -> comment(definition, parent))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<Path> modules() {
    try (Stream<Path> files = Files.list(Run.SPECS.resolve("models"))) {
      return files.filter(file -> file.toString().endsWith("Mistakes.tla")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
