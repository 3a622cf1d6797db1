package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.form.Condition;
import org.onestop.kernel.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A condition on answers, written as a form checks it and as a page watches it. */
record AnswerCondition(Condition condition, DraftForm form) {

  /** As JSON Schema. */
  ObjectNode schema() {
    return schema(condition);
  }

  /** As the condition of a JSON Forms rule, which knows no negation but that of a value. */
  ObjectNode rule() {
    return rule(condition, false);
  }

  private ObjectNode schema(Condition each) {
    ObjectNode schema = Json.mapper().createObjectNode();
    if (each.all() != null) {
      ArrayNode all = schema.putArray("allOf");
      each.all().forEach(part -> all.add(schema(part)));
    } else if (each.any() != null) {
      ArrayNode any = schema.putArray("anyOf");
      each.any().forEach(part -> any.add(schema(part)));
    } else if (each.not() != null) {
      schema.set("not", schema(each.not()));
    } else if (each.field() != null && each.in() != null) {
      schema.putObject("properties").set(each.field(), values(each.field(), each.in()));
      schema.putArray("required").add(each.field());
    }
    return schema;
  }

  private ObjectNode rule(Condition each, boolean negated) {
    ObjectNode rule = Json.mapper().createObjectNode();
    if (each.not() != null) {
      return rule(each.not(), !negated);
    }
    if (each.field() != null && each.in() != null) {
      ObjectNode values = values(each.field(), each.in());
      rule.put("scope", "#/properties/" + each.field());
      rule.set("schema", negated ? Json.mapper().createObjectNode().set("not", values) : values);
      return rule;
    }
    boolean together = (each.all() != null) != negated;
    List<Condition> parts = new ArrayList<>();
    Optional.ofNullable(each.all()).ifPresent(parts::addAll);
    Optional.ofNullable(each.any()).ifPresent(parts::addAll);
    ArrayNode conditions = rule.put("type", together ? "AND" : "OR").putArray("conditions");
    parts.forEach(part -> conditions.add(rule(part, negated)));
    return rule;
  }

  private ObjectNode values(String field, List<String> in) {
    boolean truth =
        form.property(field).path("x-field").path("type").asString("").equals("boolean");
    ObjectNode values = Json.mapper().createObjectNode();
    ArrayNode list = values.putArray("enum");
    for (String each : in) {
      if (truth) {
        list.add(Boolean.parseBoolean(each));
      } else {
        list.add(each);
      }
    }
    return values;
  }
}
