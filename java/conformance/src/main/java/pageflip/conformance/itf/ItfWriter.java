package pageflip.conformance.itf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.value.Value;

/**
 * Writes traces in the Informal Trace Format (Apalache's ADR 015). Model values are written as
 * strings. The action that led to a state is in the state's {@code #meta}. Thread-safe.
 */
public final class ItfWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectWriter WRITER = new ObjectMapper().writer();

  private final StateGraph graph;
  private final String source;

  /**
   * @param graph the graph that the traces belong to
   * @param source the file or model to name as their origin
   */
  public ItfWriter(StateGraph graph, String source) {
    this.graph = graph;
    this.source = source;
  }

  /**
   * Writes one trace to a file, which it replaces.
   *
   * @throws UncheckedIOException if that fails
   */
  public void write(Trace trace, Path file) {
    try {
      Files.writeString(file, WRITER.writeValueAsString(json(trace)) + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }

  /** One trace as JSON. */
  ObjectNode json(Trace trace) {
    ObjectNode root = JSON.objectNode();
    root.putObject("#meta").put("format", "ITF").put("source", source);
    ArrayNode variables = root.putArray("vars");
    graph.variables().forEach(variables::add);
    ArrayNode states = root.putArray("states");
    int node = 0;
    states.add(state(node, 0, "Init"));
    for (int i = 0; i < trace.edges().length; i++) {
      int edge = trace.edges()[i];
      node = graph.target(edge);
      states.add(state(node, i + 1, graph.actions().get(graph.action(edge)).toString()));
    }
    return root;
  }

  private ObjectNode state(int node, int index, String action) {
    ObjectNode state = JSON.objectNode();
    state.putObject("#meta").put("index", index).put("action", action);
    for (int variable = 0; variable < graph.variables().size(); variable++) {
      set(state, graph.variables().get(variable), graph.value(node, variable));
    }
    return state;
  }

  private static void set(ObjectNode object, String field, Value value) {
    ArrayNode holder = JSON.arrayNode();
    add(holder, value);
    object.set(field, holder.get(0));
  }

  private static void add(ArrayNode array, Value value) {
    if (value instanceof Value.Atom atom) {
      array.add(atom.name());
    } else if (value instanceof Value.Text text) {
      array.add(text.text());
    } else if (value instanceof Value.Num number) {
      array.addObject().put("#bigint", Integer.toString(number.number()));
    } else if (value instanceof Value.Bool bool) {
      array.add(bool.truth());
    } else if (value instanceof Value.SetOf set) {
      ArrayNode elements = array.addObject().putArray("#set");
      set.elements().forEach(element -> add(elements, element));
    } else if (value instanceof Value.Fun function) {
      addFunction(array, function);
    }
  }

  private static void addFunction(ArrayNode array, Value.Fun function) {
    if (function.isSequence()) {
      ArrayNode sequence = array.addArray();
      function.domain().forEach(argument -> add(sequence, function.apply(argument)));
    } else if (function.isRecord()) {
      ObjectNode record = array.addObject();
      function
          .domain()
          .forEach(name -> set(record, ((Value.Text) name).text(), function.apply(name)));
    } else {
      ArrayNode pairs = array.addObject().putArray("#map");
      function
          .domain()
          .forEach(
              argument -> {
                ArrayNode pair = pairs.addArray();
                add(pair, argument);
                add(pair, function.apply(argument));
              });
    }
  }
}
