package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed is the same in every locale. */
class LocaleTest {
  /** What a locale changes if none is given; {@code formatted}, which takes none, is seen below. */
  private static final Map<String, Set<String>> SENSITIVE =
      Map.ofEntries(
          Map.entry(String.class.getName(), Set.of("format", "toLowerCase", "toUpperCase")),
          Map.entry(PrintStream.class.getName(), Set.of("printf", "format")),
          Map.entry(PrintWriter.class.getName(), Set.of("printf", "format")),
          Map.entry(Console.class.getName(), Set.of("printf", "format", "readLine")),
          Map.entry(Formatter.class.getName(), Set.of("<init>")),
          Map.entry(MessageFormat.class.getName(), Set.of("<init>", "format")),
          Map.entry(DecimalFormat.class.getName(), Set.of("<init>")),
          Map.entry(SimpleDateFormat.class.getName(), Set.of("<init>")),
          Map.entry(DateTimeFormatter.class.getName(), Set.of("ofPattern")),
          Map.entry(
              NumberFormat.class.getName(),
              Set.of(
                  "getInstance",
                  "getNumberInstance",
                  "getIntegerInstance",
                  "getPercentInstance",
                  "getCurrencyInstance",
                  "getCompactNumberInstance")));

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

  /**
   * A conversion that a locale changes: separators, and digits of {@code %d} too, which are not
   * those of ASCII everywhere.
   */
  private static final Pattern CONVERSION =
      Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[dfeEgGtT]");

  private static final Pattern BEFORE = Pattern.compile("Locale\\.ROOT,\\s*$");

  @Test
  void nothingIsFormattedInTheLocaleOfTheProcess() {
    List<String> found = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pageflip")) {
      type.getAccessesFromSelf().stream()
          .filter(LocaleTest::withoutLocale)
          .map(access -> access.getDescription() + ": give it Locale.ROOT")
          .forEach(found::add);
    }

    assertThat(found).isEmpty();
  }

  @Test
  void noLiteralHasAConversionThatDependsOnTheLocale() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> sources = sources();
    for (Path source : sources) {
      String text = Files.readString(source);
      Matcher literal = LITERAL.matcher(text);
      while (literal.find()) {
        if (CONVERSION.matcher(literal.group()).find()
            && !BEFORE.matcher(text.substring(0, literal.start())).find()) {
          long line = text.substring(0, literal.end()).lines().count();
          found.add(
              "%s, line %s: %s depends on the locale: write String.format(Locale.ROOT, …), or %%s"
                  .formatted(Run.ROOT.relativize(source), line, literal.group()));
        }
      }
    }

    assertThat(sources).as("the sources are found").hasSizeGreaterThan(100);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "fa-IR"})
  void figuresAreTheSameEverywhere(String locale) {
    assertThat(in("en-US", LocaleTest::figures))
        .contains("TlbShootdown  2,092,104  2.1 s    0.5", "none                  -  0.0 s  -12.3");
    assertThat(in(locale, LocaleTest::figures)).isEqualTo(in("en-US", LocaleTest::figures));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "fa-IR"})
  void aCommandPrintsAndWritesTheSameEverywhere(String locale, @TempDir Path folder)
      throws IOException {
    Path before = Files.createDirectory(folder.resolve("en")).resolve("Outline.tla");
    Path after = Files.createDirectory(folder.resolve("other")).resolve("Outline.tla");

    String english = in("en-US", () -> prove(before));

    assertThat(english).contains("58 passed, 0 failed");
    assertThat(in(locale, () -> prove(after))).isEqualTo(english);
    assertThat(before).content().contains("<1>2. ");
    assertThat(after).hasSameTextualContentAs(before);
  }

  private static List<String> figures() {
    Columns columns = new Columns("<what", "edges", "time", "ratio");
    columns.row(
        "TlbShootdown",
        Columns.count(2_092_104),
        Columns.seconds(2_100_000_000),
        Columns.ratio(0.5));
    columns.row("none", Columns.count(-1), Columns.seconds(0), Columns.ratio(-12.34));
    return columns.lines();
  }

  /** What the command prints. */
  private static String prove(Path outline) {
    Path proofs = Run.SPECS.resolve("proofs");
    Run run =
        Run.of(
            Run.SPECS,
            "prove",
            "--module=" + proofs.resolve("OwnershipInvariant.tla"),
            "--config=" + proofs.resolve("Ownership.cfg"),
            "--library=" + Run.SPECS,
            "--outline=" + outline);
    return run.out() + run.err();
  }

  private static <T> T in(String locale, Supplier<T> work) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      return work.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static boolean withoutLocale(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && SENSITIVE.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName())
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Locale.class));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Run.ROOT.resolve("java"))) {
      return files.filter(file -> file.toString().matches(".*/src/main/.*\\.java")).toList();
    }
  }
}
