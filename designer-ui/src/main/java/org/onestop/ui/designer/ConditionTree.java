package org.onestop.ui.designer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A condition as it is edited: groups of tests, some of them not finished yet. */
final class ConditionTree {
  /** Subjects that are no fields; no key of a field has a colon. */
  static final String ITEMS = ":items";

  static final String TYPES = ":types";

  private ConditionTree() {}

  /** A test or a group of them. */
  sealed interface Node {}

  /**
   * @param in whether the value is one of these, or none of them
   */
  record Test(String subject, boolean in, List<String> values) implements Node {}

  /**
   * @param every whether all must hold, or any one
   */
  record Group(boolean every, List<Node> parts) implements Node {
    Group with(int at, @Nullable Node part) {
      List<Node> changed = new ArrayList<>(parts);
      if (part == null || part instanceof Group group && group.parts().isEmpty()) {
        changed.remove(at);
      } else {
        changed.set(at, part);
      }
      return new Group(every, List.copyOf(changed));
    }

    Group plus(Node part) {
      List<Node> changed = new ArrayList<>(parts);
      changed.add(part);
      return new Group(every, List.copyOf(changed));
    }
  }

  /** Reads a condition as it is written; nothing at all is an empty group. */
  static Group read(JsonNode condition) {
    if (!condition.isObject()) {
      return new Group(true, List.of());
    }
    Node node = node(condition, true);
    return node instanceof Group group ? group : new Group(true, List.of(node));
  }

  private static Node node(JsonNode condition, boolean holds) {
    if (condition.path("not").isObject()) {
      return node(condition.path("not"), !holds);
    }
    for (String join : List.of("all", "any")) {
      if (condition.path(join).isArray()) {
        // Not all of them is any of them not, and the other way round.
        boolean every = join.equals("all") == holds;
        return new Group(
            every, condition.path(join).valueStream().map(each -> node(each, holds)).toList());
      }
    }
    if (condition.path("items").isArray()) {
      return new Test(ITEMS, holds, texts(condition.path("items")));
    }
    if (condition.path("applicantTypes").isArray()) {
      return new Test(TYPES, holds, texts(condition.path("applicantTypes")));
    }
    return new Test(condition.path("field").asString(""), holds, texts(condition.path("in")));
  }

  /** Writes what is finished of it; null when nothing is. */
  static @Nullable ObjectNode write(Node node) {
    return switch (node) {
      case Test test -> test(test);
      case Group group -> group(group);
    };
  }

  private static @Nullable ObjectNode group(Group group) {
    ArrayNode parts = Json.mapper().createArrayNode();
    for (Node each : group.parts()) {
      ObjectNode part = write(each);
      if (part != null) {
        parts.add(part);
      }
    }
    if (parts.size() <= 1) {
      return parts.isEmpty() ? null : (ObjectNode) parts.path(0);
    }
    ObjectNode joined = Json.mapper().createObjectNode();
    joined.set(group.every() ? "all" : "any", parts);
    return joined;
  }

  private static @Nullable ObjectNode test(Test test) {
    if (test.subject().isEmpty() || test.values().isEmpty()) {
      return null;
    }
    ObjectNode node = Json.mapper().createObjectNode();
    ArrayNode values = Json.mapper().createArrayNode();
    test.values().forEach(values::add);
    switch (test.subject()) {
      case ITEMS -> node.set("items", values);
      case TYPES -> node.set("applicantTypes", values);
      default -> node.put("field", test.subject()).set("in", values);
    }
    if (test.in()) {
      return node;
    }
    ObjectNode not = Json.mapper().createObjectNode();
    not.set("not", node);
    return not;
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(each -> each.asString("")).toList();
  }
}
