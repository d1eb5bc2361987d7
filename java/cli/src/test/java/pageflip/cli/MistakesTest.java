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

  private final List<Model> mistakes =
      Models.read(Run.SPECS).models().stream().filter(m -> m.kind() == Kind.MISTAKE).toList();

  @Test
  void eachHasTheSourceOfTheDefinitionThatItPutsInPlace() {
    List<String> wrong = new ArrayList<>();
    for (Model mistake : mistakes) {
      if (!mistake.replacements().isEmpty()
          && mistake.replacements().values().stream()
              .noneMatch(name -> comment(name).contains("Source: " + mistake.source() + "."))) {
        wrong.add(mistake.name() + ": " + mistake.source());
      }
    }
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

  private static String comment(String definition) {
    return modules().stream()
        .map(module -> Comments.on(definition, module))
        .filter(comment -> !comment.isEmpty())
        .reduce("", (a, b) -> a + " " + b);
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
