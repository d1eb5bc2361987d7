package pageflip.prover.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Lemma;
import pageflip.prover.syntax.Level;
import pageflip.prover.syntax.Operator;
import pageflip.prover.syntax.Place;
import pageflip.prover.syntax.Proof;
import tla2sany.semantic.ASTConstants;
import tla2sany.semantic.AtNode;
import tla2sany.semantic.ExprNode;
import tla2sany.semantic.FormalParamNode;
import tla2sany.semantic.LabelNode;
import tla2sany.semantic.LeafProofNode;
import tla2sany.semantic.LetInNode;
import tla2sany.semantic.LevelNode;
import tla2sany.semantic.NonLeafProofNode;
import tla2sany.semantic.NumeralNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.ProofNode;
import tla2sany.semantic.SemanticNode;
import tla2sany.semantic.StringNode;
import tla2sany.semantic.Subst;
import tla2sany.semantic.SubstInNode;
import tla2sany.semantic.SymbolNode;
import tla2sany.semantic.TheoremNode;
import tla2sany.semantic.ThmOrAssumpDefNode;

/**
 * Makes the prover's syntax of SANY's. What was one object there is one here.
 *
 * <p>Where a definition is replaced, its name means what the other definition says, wherever it
 * stands: so nobody who follows names has to know of it.
 */
final class FromSany {
  private final Replaced replaced;
  private final Map<SemanticNode, Expression> expressions = new IdentityHashMap<>();
  private final Map<SymbolNode, Operator> operators = new IdentityHashMap<>();
  private final Map<SemanticNode, Expression.Application> olds =
      new IdentityHashMap<>(); // EXCEPT's @
  private final Set<OpDefNode> underway = new HashSet<>();

  FromSany(Replaced replaced) {
    this.replaced = replaced;
  }

  static Place place(SemanticNode node) {
    return new Place(
        node.getLocation().source(),
        node.getLocation().beginLine(),
        node.getLocation().beginColumn());
  }

  // ---- operators ------------------------------------------------------------------------------

  Operator operator(SymbolNode symbol) {
    Operator known = operators.get(symbol);
    if (known == null) {
      known = newOperator(symbol);
      operators.put(symbol, known);
    }
    return known;
  }

  private Operator newOperator(SymbolNode symbol) {
    String name = symbol.getName().toString();
    if (symbol instanceof FormalParamNode parameter) {
      return new Operator.Parameter(name, parameter.getArity());
    } else if (symbol instanceof OpDeclNode declared) {
      return new Operator.Declared(
          name,
          declared.getKind() == ASTConstants.VariableDeclKind,
          declared.getArity(),
          place(declared));
    } else if (symbol instanceof OpDefNode definition) {
      return definition.getKind() == ASTConstants.BuiltInKind
          ? new Operator.BuiltIn(name)
          : definition(definition);
    }
    return new Operator.Foreign(name, "the lemma " + name);
  }

  private Operator definition(OpDefNode definition) {
    String name = definition.getName().toString();
    OpDefNode says = replaced.by(definition);
    if (says.getInRecursive()) {
      return new Operator.Foreign(name, "the recursive operator " + name);
    }
    if (says.getBody() == null || says.isStandardModule()) {
      return new Operator.Foreign(name, "the operator " + name);
    }
    if (!underway.add(definition)) {
      throw new SpecError(
          place(says),
          says == definition
              ? name + " speaks, by what replaces something in it, of itself"
              : "%s replaces %s, and speaks of it itself".formatted(says.getName(), name));
    }
    List<Operator.Parameter> parameters = new ArrayList<>();
    for (FormalParamNode parameter : says.getParams()) {
      parameters.add((Operator.Parameter) operator(parameter));
    }
    Operator made =
        new Operator.Definition(name, parameters, expression(says.getBody()), place(says));
    underway.remove(definition);
    return made;
  }

  // ---- expressions ----------------------------------------------------------------------------

  Expression expression(SemanticNode node) {
    Expression known = expressions.get(node);
    if (known == null) {
      known = newExpression(node);
      expressions.put(node, known);
    }
    return known;
  }

  private Expression newExpression(SemanticNode node) {
    Place place = place(node);
    if (node instanceof OpApplNode application) {
      return switch (application.getOperator().getName().toString()) {
        case "$Except" -> except(application, place);
        case "$Case" -> cases(application, place);
        default -> application(application, place);
      };
    } else if (node instanceof StringNode string) {
      return new Expression.Text(string.getRep().toString(), place);
    } else if (node instanceof NumeralNode numeral) {
      return new Expression.Numeral(numeral.val(), place);
    } else if (node instanceof LetInNode let) {
      return let(let, place);
    } else if (node instanceof SubstInNode instance) {
      List<Expression.Substitution> substitutions = new ArrayList<>();
      for (Subst substitution : instance.getSubsts()) {
        substitutions.add(
            new Expression.Substitution(
                operator(substitution.getOp()), expression(substitution.getExpr())));
      }
      return new Expression.Instance(substitutions, expression(instance.getBody()), place);
    } else if (node instanceof AtNode at) {
      return olds.get(at.getExceptComponentRef());
    } else if (node instanceof LabelNode label && label.getBody() instanceof ExprNode body) {
      return expression(body);
    }
    SemanticNode[] children = Objects.requireNonNullElse(node.getChildren(), new SemanticNode[0]);
    return new Expression.Other(
        node.getClass().getSimpleName().replace("Node", ""),
        Stream.of(children).filter(Objects::nonNull).map(this::expression).toList(),
        node instanceof LevelNode levelled ? level(levelled) : Level.TEMPORAL,
        place);
  }

  private Expression let(LetInNode let, Place place) {
    List<Operator.Definition> definitions = new ArrayList<>();
    for (OpDefNode definition : let.getLets()) {
      if (operator(definition) instanceof Operator.Definition local) {
        definitions.add(local);
      }
    }
    return new Expression.Let(definitions, expression(let.getBody()), place);
  }

  private Expression application(OpApplNode node, Place place) {
    Operator operator = operator(node.getOperator());
    List<Expression> arguments = Stream.of(node.getArgs()).map(this::expression).toList();
    List<Expression.Bound> bounds = new ArrayList<>();
    for (int n = 0; n < node.getBdedQuantBounds().length; n++) {
      bounds.add(
          new Expression.Bound(
              Stream.of(node.getBdedQuantSymbolLists()[n])
                  .map(name -> (Operator.Parameter) operator(name))
                  .toList(),
              node.isBdedQuantATuple()[n],
              expression(node.getBdedQuantBounds()[n])));
    }
    Level inside =
        Stream.concat(arguments.stream(), bounds.stream().map(Expression.Bound::set))
            .map(Expression::level)
            .reduce(Level.CONSTANT, Level::or);
    return new Expression.Application(operator, arguments, bounds, level(operator, inside), place);
  }

  /** What an operator depends on that is applied to what depends on that much. */
  private static Level level(Operator operator, Level inside) {
    if (operator instanceof Operator.Declared declared) {
      return inside.or(declared.isVariable() ? Level.STATE : Level.CONSTANT);
    } else if (operator instanceof Operator.Definition definition) {
      return inside.or(definition.body().level());
    } else if (operator instanceof Operator.BuiltIn builtIn) {
      return switch (builtIn.name()) {
        case "'", "UNCHANGED", "$SquareAct", "$AngleAct", "\\cdot" -> inside.or(Level.ACTION);
        case "ENABLED" -> inside.butAtMost(Level.STATE);
        case "[]", "<>", "~>", "-+->", "$WF", "$SF", "$TemporalForall", "$TemporalExists" ->
            Level.TEMPORAL;
        default -> inside;
      };
    }
    return inside;
  }

  private static Level level(LevelNode node) {
    return Level.values()[node.getLevel()];
  }

  private Expression except(OpApplNode node, Place place) {
    Expression function = expression(node.getArgs()[0]);
    Level level = function.level();
    List<Expression.Change> changes = new ArrayList<>();
    for (int n = 1; n < node.getArgs().length; n++) {
      OpApplNode pair = (OpApplNode) node.getArgs()[n];
      Operator.Parameter old = new Operator.Parameter("@", 0);
      olds.put(
          pair,
          new Expression.Application(old, List.of(), List.of(), function.level(), place(pair)));
      List<Expression> path = new ArrayList<>();
      for (SemanticNode step : ((OpApplNode) pair.getArgs()[0]).getArgs()) {
        path.add(expression(step));
      }
      Expression value = expression(pair.getArgs()[1]);
      changes.add(new Expression.Change(path, old, value));
      level = path.stream().map(Expression::level).reduce(level.or(value.level()), Level::or);
    }
    return new Expression.Except(function, changes, level, place);
  }

  private Expression cases(OpApplNode node, Place place) {
    List<Expression.Arm> arms = new ArrayList<>();
    Expression other = null;
    Level level = Level.CONSTANT;
    for (SemanticNode arm : node.getArgs()) {
      SemanticNode[] pair = ((OpApplNode) arm).getArgs();
      Expression value = expression(pair[1]);
      level = level.or(value.level());
      if (pair[0] == null) {
        other = value;
      } else {
        Expression condition = expression(pair[0]);
        level = level.or(condition.level());
        arms.add(new Expression.Arm(condition, value));
      }
    }
    return new Expression.Cases(arms, other, level, place);
  }

  // ---- proofs ---------------------------------------------------------------------------------

  Lemma lemma(TheoremNode theorem) {
    return new Lemma(
        theorem.getDef() == null ? null : theorem.getDef().getName().toString(),
        expression(theorem.getTheorem()),
        proof(theorem.getProof()),
        place(theorem));
  }

  private Proof proof(ProofNode proof) {
    if (proof instanceof LeafProofNode leaf) {
      return leaf.getOmitted() ? new Proof.Omitted(place(leaf)) : by(leaf);
    } else if (proof instanceof NonLeafProofNode structured) {
      List<Lemma> steps = new ArrayList<>();
      for (LevelNode step : structured.getSteps()) {
        if (step instanceof TheoremNode claim) {
          steps.add(lemma(claim));
        }
      }
      return new Proof.Steps(steps);
    }
    return new Proof.None();
  }

  private static Proof by(LeafProofNode leaf) {
    List<Proof.Cited> facts = new ArrayList<>();
    for (LevelNode fact : leaf.getFacts()) {
      if (fact instanceof OpApplNode application
          && application.getOperator() instanceof ThmOrAssumpDefNode cited
          && cited.isTheorem()) {
        facts.add(
            new Proof.Cited(
                cited.getName().toString(),
                cited.getSource().getName().toString(),
                place(cited.getSource())));
      }
    }
    return new Proof.By(
        facts,
        Stream.of(leaf.getDefs()).map(definition -> definition.getName().toString()).toList());
  }
}
