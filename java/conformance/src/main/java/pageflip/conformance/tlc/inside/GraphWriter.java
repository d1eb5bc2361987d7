package pageflip.conformance.tlc.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.value.Value;
import tla2sany.semantic.FormalParamNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;
import tlc2.TLCGlobals;
import tlc2.tool.Action;
import tlc2.tool.ITool;
import tlc2.tool.TLCState;
import tlc2.util.BitVector;
import tlc2.util.Context;
import tlc2.util.FP64;
import tlc2.util.IStateWriter;
import tlc2.value.IValue;
import util.UniqueString;

/**
 * Passes TLC's states and steps on. TLC's workers call it all at once, so every call takes a lock.
 */
final class GraphWriter implements IStateWriter {
  private final TlcListener listener;
  private final Map<Action, Integer> actionIds = new IdentityHashMap<>();
  private final Map<String, Integer> actionsByText = new HashMap<>();
  private UniqueString[] variables;
  private List<Map<Long, Value>> valuesSeen;
  private TLCState lastSource;
  private long lastSourceFingerprint;

  GraphWriter(TlcListener listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void writeState(TLCState initial) {
    tellOfVariables();
    listener.state(initial.fingerPrint(), true, values(initial));
  }

  @Override
  public synchronized void writeState(TLCState from, TLCState to, boolean isNew, Action action) {
    if (actionIds.isEmpty()) {
      ITool tool = TLCGlobals.mainChecker.tool;
      listener.fair(new FairActions(tool.getActions()).of(tool.getRootModule()));
      for (Action each : tool.getActions()) {
        id(each);
      }
    }
    long target = to.fingerPrint();
    if (isNew) {
      listener.state(target, false, values(to));
    }
    if (lastSource != from) {
      lastSource = from;
      lastSourceFingerprint = from.fingerPrint();
    }
    listener.edge(lastSourceFingerprint, id(action), target);
  }

  private void tellOfVariables() {
    if (variables == null) {
      listener.constants(constants());
      variables = Arrays.stream(TLCState.vars).map(v -> v.getName()).toArray(UniqueString[]::new);
      valuesSeen = new ArrayList<>();
      for (int i = 0; i < variables.length; i++) {
        valuesSeen.add(new HashMap<>());
      }
      listener.variables(Arrays.stream(variables).map(UniqueString::toString).toList());
    }
  }

  private static Map<String, Value> constants() {
    Map<String, Value> constants = new TreeMap<>();
    ITool tool = TLCGlobals.mainChecker.tool;
    for (OpDeclNode constant : tool.getRootModule().getConstantDecls()) {
      String name = constant.getName().toString();
      constants.put(name, ValueReader.read(value(tool, tool.lookup(constant))));
    }
    return constants;
  }

  /** A constant is a value, or, where the cfg says {@code <-}, a definition that has one. */
  private static IValue value(ITool tool, Object constant) {
    return constant instanceof OpDefNode definition
        ? tool.eval(definition.getBody(), Context.Empty, TLCState.Empty)
        : (IValue) constant;
  }

  private Value[] values(TLCState state) {
    Value[] values = new Value[variables.length];
    for (int i = 0; i < variables.length; i++) {
      IValue value = state.lookup(variables[i]);
      values[i] =
          valuesSeen
              .get(i)
              .computeIfAbsent(value.fingerPrint(FP64.New()), fp -> ValueReader.read(value));
    }
    return values;
  }

  private int id(Action action) {
    Integer known = actionIds.get(action);
    if (known != null) {
      return known;
    }
    List<Value> arguments = arguments(action);
    String name = action.getName().toString();
    String text = name + arguments;
    Integer same = actionsByText.get(text);
    int id = same != null ? same : actionsByText.size();
    actionIds.put(action, id);
    if (same == null) {
      actionsByText.put(text, id);
      listener.action(id, name, arguments);
    }
    return id;
  }

  private static List<Value> arguments(Action action) {
    List<Value> arguments = new ArrayList<>();
    if (action.getOpDef() != null) {
      for (FormalParamNode parameter : action.getOpDef().getParams()) {
        arguments.add(ValueReader.read((IValue) action.con.lookup(parameter)));
      }
    }
    return arguments;
  }

  @Override
  public void writeState(TLCState from, TLCState to, boolean isNew) {
    throw new IllegalStateException("TLC told of a step without its action");
  }

  @Override
  public void writeState(TLCState from, TLCState to, boolean isNew, Visualization kind) {
    // a stuttering step: no action, no change
  }

  @Override
  public void writeState(
      TLCState from, TLCState to, BitVector checks, int start, int length, boolean isNew) {}

  @Override
  public void writeState(
      TLCState from,
      TLCState to,
      BitVector checks,
      int start,
      int length,
      boolean isNew,
      Visualization kind) {}

  @Override
  public void close() {}

  @Override
  public String getDumpFileName() {
    return "";
  }

  @Override
  public boolean isNoop() {
    return false;
  }

  @Override
  public boolean isDot() {
    return false;
  }

  @Override
  public void snapshot() {}
}
