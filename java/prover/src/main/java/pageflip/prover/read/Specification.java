package pageflip.prover.read;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tla2sany.drivers.FrontEndException;
import tla2sany.drivers.SANY;
import tla2sany.modanalyzer.SpecObj;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.StringNode;
import util.SimpleFilenameToStream;
import util.ToolIO;

/**
 * A module as SANY understands it, with everything that it extends and instantiates.
 *
 * <p>SANY keeps what it reads in static places, so modules are read one at a time.
 */
public final class Specification {
  private static final Pattern PROGRESS =
      Pattern.compile(
          "Parsing file|Semantic processing|Semantic errors:|Parsing or semantic|\\*\\*\\*|Residual");

  private final ModuleNode root;

  private Specification(ModuleNode root) {
    this.root = root;
  }

  /**
   * Reads a module.
   *
   * @param module its file, {@code Name.tla}
   * @param libraries folders with the modules that it needs, besides its own
   * @throws SpecError if there is no such file, or SANY finds fault with it
   */
  public static synchronized Specification read(Path module, List<Path> libraries) {
    if (!Files.isReadable(module)) {
      throw new SpecError("there is no module " + module);
    }
    String[] folders =
        Stream.of(
                Stream.of(module.toAbsolutePath().getParent()),
                libraries.stream(),
                Stream.of(StandIns.FOLDER))
            .flatMap(folder -> folder)
            .map(folder -> folder.toAbsolutePath() + File.separator)
            .toArray(String[]::new);
    SpecObj spec = new SpecObj(module.toString(), new SimpleFilenameToStream(folders));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ToolIO.out = new PrintStream(said, true, StandardCharsets.UTF_8); // SANY says what it reads
    try {
      SANY.frontEndMain(
          spec, module.toString(), new PrintStream(said, true, StandardCharsets.UTF_8));
    } catch (FrontEndException failed) {
      throw new SpecError(module + ": " + complaint(said.toString(StandardCharsets.UTF_8)));
    }
    if (spec.getErrorLevel() > 0 || spec.getRootModule() == null) {
      throw new SpecError(module + ": " + complaint(said.toString(StandardCharsets.UTF_8)));
    }
    return new Specification(spec.getRootModule());
  }

  /** What SANY found fault with, in one line, without what it says of its progress. */
  private static String complaint(String said) {
    return said.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !PROGRESS.matcher(line).lookingAt())
        .collect(Collectors.joining(" "));
  }

  /** The module. */
  public ModuleNode root() {
    return root;
  }

  /**
   * The definition of an operator without parameters.
   *
   * @throws SpecError if the module has none of that name
   */
  public OpDefNode definition(String name) {
    OpDefNode definition = root.getOpDef(name);
    if (definition == null) {
      throw new SpecError("%s defines no %s".formatted(root.getName(), name));
    }
    if (definition.getArity() != 0) {
      throw new SpecError(definition, name + " has parameters, and should have none");
    }
    return definition;
  }

  /**
   * The strings that a definition enumerates, or none if there is no such definition.
   *
   * @throws SpecError if it is anything else
   */
  public List<String> strings(String name) {
    OpDefNode definition = root.getOpDef(name);
    if (definition == null) {
      return List.of();
    }
    if (!(definition.getBody() instanceof OpApplNode set)
        || !set.getOperator().getName().toString().equals("$SetEnumerate")) {
      throw new SpecError(definition, name + " should be a set of strings");
    }
    return Stream.of(set.getArgs()).map(e -> ((StringNode) e).getRep().toString()).toList();
  }

  /** The names of the constants. */
  public List<String> constants() {
    return Stream.of(root.getConstantDecls()).map(c -> c.getName().toString()).toList();
  }

  /** The names of the variables. */
  public List<String> variables() {
    return Stream.of(root.getVariableDecls()).map(v -> v.getName().toString()).toList();
  }
}
