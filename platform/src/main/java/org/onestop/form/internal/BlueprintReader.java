package org.onestop.form.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.form.CodeList;
import org.onestop.form.FieldType;
import org.onestop.form.FormBlock;
import org.onestop.form.FormField;
import org.onestop.form.FormPlan;
import org.onestop.form.internal.Blueprint.Block;
import org.onestop.form.internal.Blueprint.Conditional;
import org.onestop.form.internal.Blueprint.RuleUse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads plans; tolerates what the plan's check refuses, of two fields with one key the first. */
@Component
final class BlueprintReader {
  private final FieldTypes types;

  BlueprintReader(FieldTypes types) {
    this.types = types;
  }

  Blueprint read(FormPlan plan) {
    Map<String, FormField> fields = new LinkedHashMap<>();
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (FormBlock each : plan.blocks()) {
      blocks.add(block(each, plan.codeLists(), fields, properties));
    }
    return new Blueprint(blocks, fields, properties);
  }

  private Block block(
      FormBlock block,
      Map<String, CodeList> codeLists,
      Map<String, FormField> fields,
      Map<String, JsonNode> properties) {
    JsonNode schema = block.schema();
    References references = new References(schema);
    List<String> keys = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
      FormField field = field(each.getKey(), references.resolved(each.getValue()), codeLists);
      if (fields.putIfAbsent(field.key(), field) == null) {
        keys.add(field.key());
        properties.put(field.key(), property(field));
      }
    }
    Set<String> required = new LinkedHashSet<>();
    for (JsonNode each : schema.path("required")) {
      FormField field = fields.get(each.asString(""));
      if (field != null && types.of(field).answerable(field)) {
        required.add(field.key());
      }
    }
    return new Block(
        block.id(),
        schema.path("title").asString(block.uischema().path("label").asString(block.id())),
        List.copyOf(keys),
        required,
        conditions(schema, references),
        rules(schema),
        block.uischema());
  }

  private static FormField field(String key, JsonNode schema, Map<String, CodeList> codeLists) {
    CodeList codeList = codeLists.get(schema.path("x-field").path("codeList").asString(""));
    return new FormField(
        key, schema.path("title").asString(key), CodedColumns.of(schema, codeLists), codeList);
  }

  private JsonNode property(FormField field) {
    FieldType type = types.of(field);
    if (!(field.schema() instanceof ObjectNode own)) {
      return field.schema();
    }
    ObjectNode property = own.deepCopy();
    add(property, type.schema(field));
    return property;
  }

  /** Adds keywords that are not there; where both say an object, its members. */
  private static void add(ObjectNode own, ObjectNode added) {
    for (Map.Entry<String, JsonNode> each : added.properties()) {
      JsonNode there = own.get(each.getKey());
      if (there == null) {
        own.set(each.getKey(), each.getValue());
      } else if (there instanceof ObjectNode inner && each.getValue() instanceof ObjectNode more) {
        add(inner, more);
      }
    }
  }

  private static List<Conditional> conditions(JsonNode schema, References references) {
    List<Conditional> conditions = new ArrayList<>();
    for (JsonNode each : schema.path("allOf")) {
      JsonNode condition = references.resolved(each);
      conditions.add(new Conditional(condition, Mentions.of(condition)));
    }
    return List.copyOf(conditions);
  }

  private static List<RuleUse> rules(JsonNode schema) {
    List<RuleUse> rules = new ArrayList<>();
    for (JsonNode each : schema.path("x-rules")) {
      List<String> keys = new ArrayList<>();
      each.path("fields").forEach(key -> keys.add(key.asString("")));
      rules.add(new RuleUse(each.path("rule").asString(""), List.copyOf(keys)));
    }
    return List.copyOf(rules);
  }
}
