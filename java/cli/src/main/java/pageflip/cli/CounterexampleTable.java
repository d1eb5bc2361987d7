package pageflip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pageflip.conformance.tlc.TlcListener.State;
import pageflip.conformance.tlc.TlcResult;
import pageflip.conformance.tlc.TlcResult.TraceState;
import pageflip.conformance.value.Value;

/**
 * A counterexample as a table: a row a step, a column a CPU, one for the frames, one for the rest.
 *
 * <p>Shown is what differs from the initial state. What a step changed is marked {@code *}. A
 * tread, which is a frame that the NIC owns and whose content is not what was offered, is marked
 * {@code <== TREAD}.
 */
final class CounterexampleTable {
  private static final String CHANGED = "* ";
  private static final String SAME = "  ";

  private final TlcResult result;
  private final List<Value> cpus;
  private final List<Value> frames;
  private final Value none;

  CounterexampleTable(TlcResult result, Map<String, Value> constants) {
    this.result = result;
    this.cpus = members(constants, "CPU");
    this.frames = members(constants, "Frame");
    this.none = constants.getOrDefault("None", new Value.Atom("None"));
  }

  private static List<Value> members(Map<String, Value> constants, String set) {
    return constants.get(set) instanceof Value.SetOf members ? members.elements() : List.of();
  }

  List<String> lines() {
    List<List<List<String>>> rows = new ArrayList<>(); // row, column, line
    rows.add(header());
    State before = null;
    for (TraceState step : result.trace()) {
      rows.add(row(step, before));
      before = step.state();
    }
    return layOut(rows);
  }

  private List<List<String>> header() {
    List<List<String>> header = new ArrayList<>();
    header.add(List.of("step"));
    cpus.forEach(cpu -> header.add(List.of(SAME + cpu)));
    header.add(List.of(SAME + "page tables and the rest"));
    header.add(List.of(SAME + "frames and NIC"));
    return header;
  }

  private List<List<String>> row(TraceState step, State before) {
    String action = step.action() == null ? "Init" : step.action();
    List<List<String>> row = new ArrayList<>();
    row.add(List.of("%2s %s".formatted(step.number(), action)));
    for (Value cpu : cpus) {
      row.add(cells(step.state(), before, cpus, cpu));
    }
    row.add(rest(step.state(), before));
    List<String> aboutFrames = new ArrayList<>();
    for (Value frame : frames) {
      aboutFrames.add(frame(step.state(), before, frame));
    }
    row.add(aboutFrames);
    return row;
  }

  /** What the variables that are functions on {@code domain} say of one member. */
  private List<String> cells(State state, State before, List<Value> domain, Value member) {
    List<String> cells = new ArrayList<>();
    for (String variable : state.variables()) {
      if (isOn(state.get(variable), domain)) {
        String now = show(apply(state.get(variable), member));
        String then = before == null ? now : show(apply(before.get(variable), member));
        if (!now.equals(show(apply(first().get(variable), member))) || !then.equals(now)) {
          String shown = now.isEmpty() ? "-" : now;
          cells.add((then.equals(now) ? SAME : CHANGED) + variable + " " + shown);
        }
      }
    }
    return cells;
  }

  /** The initial state. What is as it was there, and was so a step ago, is not shown. */
  private State first() {
    return result.trace().get(0).state();
  }

  private List<String> rest(State state, State before) {
    List<String> cells = new ArrayList<>();
    for (String variable : state.variables()) {
      Value value = state.get(variable);
      if (!isOn(value, cpus) && !isOn(value, frames)) {
        String now = show(value);
        boolean same = before == null || show(before.get(variable)).equals(now);
        if (!now.equals(show(first().get(variable))) || !same) {
          cells.add((same ? SAME : CHANGED) + variable + " " + (now.isEmpty() ? "-" : now));
        }
      }
    }
    return cells;
  }

  private String frame(State state, State before, Value frame) {
    StringBuilder line = new StringBuilder();
    boolean changed = false;
    for (String variable : state.variables()) {
      if (isOn(state.get(variable), frames)) {
        String now = show(apply(state.get(variable), frame));
        changed |= before != null && !show(apply(before.get(variable), frame)).equals(now);
        if (!now.isEmpty()) {
          line.append(' ').append(variable).append(' ').append(now);
        }
      }
    }
    return (changed ? CHANGED : SAME)
        + frame
        + ":"
        + line
        + (isTrodden(state, frame) ? "  <== TREAD" : "");
  }

  /** In the words of Ownership.tla, which every specification of a way refines. */
  private boolean isTrodden(State state, Value frame) {
    if (!state.variables().containsAll(List.of("owner", "memory", "offered"))) {
      return false;
    }
    return apply(state.get("owner"), frame).equals(new Value.Text("nic"))
        && !apply(state.get("memory"), frame).equals(apply(state.get("offered"), frame));
  }

  private static boolean isOn(Value value, List<Value> domain) {
    return value instanceof Value.Fun function
        && !domain.isEmpty()
        && function.domain().equals(domain);
  }

  private static Value apply(Value function, Value argument) {
    return ((Value.Fun) function).apply(argument);
  }

  /** Short: what is none or empty is left out. */
  private String show(Value value) {
    if (value.equals(none)) {
      return "";
    } else if (value instanceof Value.Text text) {
      return text.text();
    } else if (value instanceof Value.SetOf set) {
      return set.elements().isEmpty() ? "" : set.toString();
    } else if (value instanceof Value.Fun function && function.isRecord()) {
      return function.domain().stream()
          .map(name -> show(function.apply(name)))
          .collect(Collectors.joining(" ", "(", ")"));
    } else if (value instanceof Value.Fun function) {
      return function.domain().stream()
          .filter(argument -> !show(function.apply(argument)).isEmpty())
          .map(argument -> entry(argument, function.apply(argument)))
          .collect(Collectors.joining(" "));
    }
    return value.toString();
  }

  private String entry(Value argument, Value result) {
    boolean nested = result instanceof Value.Fun function && !function.isRecord();
    return nested ? argument + ":" + show(result) : argument + "->" + show(result);
  }

  private static List<String> layOut(List<List<List<String>>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<List<String>> row : rows) {
      for (int column = 0; column < columns; column++) {
        for (String line : row.get(column)) {
          widths[column] = Math.max(widths[column], line.length());
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(1);
      for (int line = 0; line < height; line++) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns; column++) {
          List<String> cell = row.get(column);
          String shown = line < cell.size() ? cell.get(line) : "";
          text.append(shown).append(" ".repeat(widths[column] - shown.length() + 2));
        }
        lines.add(text.toString().stripTrailing());
      }
    }
    return lines;
  }
}
