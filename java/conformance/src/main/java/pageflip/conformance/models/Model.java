package pageflip.conformance.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pageflip.conformance.tlc.TlcResult;

/**
 * A model, and what TLC must find.
 *
 * @param specification that it is a model of
 * @param name of its cfg file, without the ending
 * @param kind what it is for
 * @param about what it is about, in a sentence
 * @param source where a mistake was made, as in {@code Linux d950c9477d51}; empty if it is none
 * @param replacements the definitions that are replaced, each with what stands in its place
 * @param module the file of the module with its bounds
 * @param config its cfg file, which may have to be written first
 * @param configuration what has to be in that file
 * @param band how long it takes
 * @param expected what TLC must find
 */
public record Model(
    String specification,
    String name,
    Kind kind,
    String about,
    String source,
    Map<String, String> replacements,
    Path module,
    Path config,
    String configuration,
    Band band,
    Expected expected) {

  /** No figure is declared. */
  public static final int UNKNOWN = -1;

  /**
   * What TLC must find.
   *
   * @param verdict how it must end
   * @param violates the property that must break, or empty
   * @param total states that it must generate, or {@link #UNKNOWN}
   * @param distinct states that it must find, or {@link #UNKNOWN}
   * @param depth that the graph must have, in states, or {@link #UNKNOWN}
   * @param edges of the graph that code is held against, or {@link #UNKNOWN} if it is not
   * @param runtime about how long it takes, as {@code hh:mm:ss}
   */
  public record Expected(
      TlcResult.Verdict verdict,
      String violates,
      long total,
      long distinct,
      int depth,
      long edges,
      String runtime) {}

  /**
   * Its cfg file, for TLC: an old one would have TLC check something else than the row says.
   *
   * @throws ModelsError if the file is not there, or has something else in it
   */
  public Path writtenConfig() {
    try {
      if (Files.exists(config) && Files.readString(config).equals(configuration)) {
        return config;
      }
    } catch (IOException unreadable) {
      throw new ModelsError("cannot read " + config + ": " + unreadable.getMessage());
    }
    throw new ModelsError(
        "%s is %s: run make tables"
            .formatted(
                config,
                Files.exists(config)
                    ? "not what " + specification + ".models.json asks for"
                    : "not there"));
  }

  /** What its name says beyond that of its module. */
  public String variant() {
    String plain = module.getFileName().toString().replace(".tla", "");
    return name.length() > plain.length() ? name.substring(plain.length() + 1) : "plain";
  }

  /** Whether code is held against its graph. */
  public boolean hasConformance() {
    return expected.edges != UNKNOWN;
  }

  /** Whether it must fail. */
  public boolean mustFail() {
    return kind != Kind.MODEL;
  }

  /** The property that must break, or how TLC must end where it names none. */
  public String breaks() {
    return expected.violates.isEmpty() ? expected.verdict.toString() : expected.violates;
  }

  /** In which ways {@code found} is not what is declared; empty if it is. */
  public List<String> differences(TlcResult found) {
    List<String> differences = new ArrayList<>();
    if (found.verdict() != expected.verdict) {
      String property = found.violated().isEmpty() ? "" : " (" + found.violated() + ")";
      differences.add("ended with " + found.verdict() + property + ", not " + expected.verdict);
    } else if (!expected.violates.isEmpty() && !found.violated().equals(expected.violates)) {
      differences.add("broke " + found.violated() + ", not " + expected.violates);
    }
    compare(differences, "states", expected.total, found.generated());
    compare(differences, "distinct", expected.distinct, found.distinct());
    compare(differences, "depth", expected.depth, found.depth());
    return differences;
  }

  private static void compare(List<String> differences, String what, long declared, long found) {
    if (declared != UNKNOWN && declared != found) {
      differences.add(what + " " + found + ", not " + declared);
    }
  }
}
