package pageflip.prover.read;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pageflip.prover.syntax.Assumption;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Lemma;
import pageflip.prover.syntax.Operator;
import tla2sany.drivers.FrontEndException;
import tla2sany.drivers.SANY;
import tla2sany.modanalyzer.SpecObj;
import tla2sany.semantic.AssumeNode;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.TheoremNode;
import tla2sany.semantic.ThmOrAssumpDefNode;
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

  private final String name;
  private final List<Replacement> replacements;
  private final List<Operator.Declared> constants;
  private final List<Operator.Declared> variables;
  private final Map<String, Operator.Definition> definitions = new LinkedHashMap<>();
  private final Map<String, Expression> statements = new LinkedHashMap<>();
  private final List<Assumption> assumptions = new ArrayList<>();
  private final List<Lemma> lemmas = new ArrayList<>();

  private Specification(SpecObj spec, List<Replacement> replacements) {
    this.replacements = replacements;
    FromSany from = new FromSany(new Replaced(spec, replacements));
    ModuleNode root = spec.getRootModule();
    name = root.getName().toString();
    constants = declared(root.getConstantDecls(), from);
    variables = declared(root.getVariableDecls(), from);
    for (OpDefNode definition : root.getOpDefs()) {
      if (from.operator(definition) instanceof Operator.Definition made) {
        definitions.put(made.name(), made);
      }
    }
    for (ThmOrAssumpDefNode statement : root.getThmOrAssDefs()) {
      statements.put(statement.getName().toString(), from.expression(statement.getBody()));
    }
    for (AssumeNode assumption : root.getAssumptions()) {
      assumptions.add(
          new Assumption(
              assumption.getDef() == null ? null : assumption.getDef().getName().toString(),
              from.expression(assumption.getAssume()),
              FromSany.place(assumption)));
    }
    for (ModuleNode module : spec.getExternalModuleTable().getModuleNodes()) {
      for (TheoremNode theorem : module.getTheorems()) {
        Lemma lemma = from.lemma(theorem);
        if (lemma.place().module().equals(module.getName().toString())) {
          lemmas.add(lemma);
        }
      }
    }
  }

  private static List<Operator.Declared> declared(OpDeclNode[] nodes, FromSany from) {
    return Stream.of(nodes).map(node -> (Operator.Declared) from.operator(node)).toList();
  }

  /**
   * Reads a module.
   *
   * @param module its file, {@code Name.tla}
   * @param libraries folders with the modules that it needs, besides its own
   * @throws SpecError if there is no such file, or SANY finds fault with it
   */
  public static Specification read(Path module, List<Path> libraries) {
    return read(module, libraries, List.of());
  }

  /**
   * Reads a module in which some definitions mean what others say.
   *
   * @param module its file, {@code Name.tla}
   * @param libraries folders with the modules that it needs, besides its own
   * @throws SpecError if there is no such file, SANY finds fault with it, or one of the definitions
   *     cannot be replaced so
   */
  public static synchronized Specification read(
      Path module, List<Path> libraries, List<Replacement> replacements) {
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
    return new Specification(spec, List.copyOf(replacements));
  }

  /** What SANY found fault with, in one line, without what it says of its progress. */
  private static String complaint(String said) {
    return said.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !PROGRESS.matcher(line).lookingAt())
        .collect(Collectors.joining(" "));
  }

  /** The name of the module. */
  public String name() {
    return name;
  }

  /**
   * The definition of an operator without parameters.
   *
   * @throws SpecError if the module has none of that name
   */
  public Operator.Definition definition(String name) {
    Operator.Definition definition = definitions.get(name);
    if (definition == null) {
      throw new SpecError("%s defines no %s".formatted(this.name, name));
    }
    if (!definition.isPlain()) {
      throw new SpecError(definition.place(), name + " has parameters, and should have none");
    }
    return definition;
  }

  /** A definition, perhaps with parameters, perhaps of an instance ({@code Flip!Safety}). */
  public Optional<Operator.Definition> find(String name) {
    return Optional.ofNullable(definitions.get(name));
  }

  /** Whether there is a definition of that name. */
  public boolean defines(String name) {
    return definitions.containsKey(name);
  }

  /** What it has been read with. */
  public List<Replacement> replacements() {
    return replacements;
  }

  /** The constants. */
  public List<Operator.Declared> constants() {
    return constants;
  }

  /** The names of the variables. */
  public List<String> variables() {
    return variables.stream().map(Operator.Declared::name).toList();
  }

  /**
   * What is assumed here, and in what the module extends; one that comes by two ways is there
   * twice.
   */
  public List<Assumption> assumptions() {
    return List.copyOf(assumptions);
  }

  /** The theorems and lemmas that stand in a module: this one, or one that it uses; in order. */
  public List<Lemma> lemmas(String module) {
    return lemmas.stream().filter(lemma -> lemma.place().module().equals(module)).toList();
  }

  /** What a lemma or a named assumption says, perhaps one of an instance. */
  public Optional<Expression> statement(String name) {
    return Optional.ofNullable(statements.get(name));
  }
}
