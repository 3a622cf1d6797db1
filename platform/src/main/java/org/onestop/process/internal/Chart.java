package org.onestop.process.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process as nodes and flows, in the order in which they are written. */
final class Chart {
  /** The elements of BPMN that are used; the value is the name of the XML element. */
  enum Kind {
    START("startEvent"),
    END("endEvent"),
    WAIT("receiveTask"),
    CHOICE("exclusiveGateway"),
    PARALLEL("parallelGateway");

    final String element;

    Kind(String element) {
      this.element = element;
    }
  }

  /**
   * @param condition when to take it; without one it is the only flow or the default one
   */
  record Flow(String id, String from, String to, @Nullable String condition) {}

  private final Map<String, Kind> nodes = new LinkedHashMap<>();
  private final List<Flow> flows = new ArrayList<>();

  /** Adds a node unless it is there. */
  String node(Kind kind, String id) {
    nodes.put(id, kind);
    return id;
  }

  void flow(String from, String to) {
    flow(from, to, null);
  }

  void flow(String from, String to, @Nullable String condition) {
    flows.add(new Flow("flow_" + flows.size(), from, to, condition));
  }

  Map<String, Kind> nodes() {
    return nodes;
  }

  List<Flow> flows() {
    return flows;
  }

  /** The flow that a choice takes when no condition holds. */
  @Nullable Flow otherwise(String node) {
    List<Flow> leaving = flows.stream().filter(flow -> flow.from().equals(node)).toList();
    return nodes.get(node) != Kind.CHOICE || leaving.size() < 2
        ? null
        : leaving.stream().filter(flow -> flow.condition() == null).findFirst().orElseThrow();
  }
}
