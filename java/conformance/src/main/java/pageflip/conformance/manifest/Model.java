package pageflip.conformance.manifest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pageflip.conformance.tlc.TlcResult;

/**
 * A model, and what TLC must find.
 *
 * @param protocol the specification it is a model of
 * @param module the file of the module with its bounds
 * @param config its cfg file
 * @param band how long it takes
 * @param result how TLC must end, in the words of {@link TlcResult.Verdict}
 * @param violates the property that must break, or empty
 * @param total states that TLC must generate, or {@link #UNKNOWN}
 * @param distinct states that TLC must find, or {@link #UNKNOWN}
 * @param depth that the graph must have, or {@link #UNKNOWN}
 * @param edges of the graph that code is held against, or {@link #UNKNOWN} if it is not
 */
public record Model(
    String protocol,
    Path module,
    Path config,
    Band band,
    String result,
    String violates,
    long total,
    long distinct,
    int depth,
    long edges) {

  /** No figure is declared. */
  public static final int UNKNOWN = -1;

  /** The name of its cfg file, without the ending. */
  public String name() {
    String file = config.getFileName().toString();
    return file.substring(0, file.length() - ".cfg".length());
  }

  /** What its name says beyond that of its module. */
  public String variant() {
    String module = this.module.getFileName().toString().replace(".tla", "");
    return name().length() > module.length() ? name().substring(module.length() + 1) : "plain";
  }

  /** Whether code is held against its graph. */
  public boolean hasConformance() {
    return edges != UNKNOWN;
  }

  /** Whether it must fail. */
  public boolean mustFail() {
    return !result.equals(TlcResult.Verdict.SUCCESS.toString());
  }

  /** Whether it must fail to show that a situation arises, and not that a mistake is found. */
  public boolean isProbe() {
    return violates.startsWith("Probe");
  }

  /** In which ways {@code found} is not what is declared; empty if it is. */
  public List<String> differences(TlcResult found) {
    List<String> differences = new ArrayList<>();
    if (!found.verdict().toString().equals(result)) {
      String property = found.violated().isEmpty() ? "" : " (" + found.violated() + ")";
      differences.add("ended with " + found.verdict() + property + ", not " + result);
    } else if (!violates.isEmpty() && !found.violated().equals(violates)) {
      differences.add("broke " + found.violated() + ", not " + violates);
    }
    compare(differences, "states", total, found.generated());
    compare(differences, "distinct", distinct, found.distinct());
    compare(differences, "depth", depth, found.depth());
    return differences;
  }

  private static void compare(List<String> differences, String what, long declared, long found) {
    if (declared != UNKNOWN && declared != found) {
      differences.add(what + " " + found + ", not " + declared);
    }
  }
}
