package org.onestop.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;
import org.onestop.form.Guidance;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A matter as the tree that policy paths, origins and assumptions point into: lists of things with
 * an id become objects by id, so a pointer stays right when something is added.
 *
 * <pre>
 * /limit /items/{id}/limit /materials/{id}/relieved /form/{block}/{key}/help
 * /codeLists/{id}/entries/{code} /notices/{id} /stages/{id} /contracts/{id} …
 * /guidance/questions/{id}/options/{id}/text
 * </pre>
 */
public final class MatterTree {
  private MatterTree() {}

  public static ObjectNode of(Matter matter) {
    ObjectNode tree = Json.mapper().createObjectNode();
    tree.put("matter", matter.matter()).put("version", matter.version());
    tree.put("name", matter.name()).put("summary", matter.summary());
    tree.put("eligibility", matter.eligibility()).put("province", matter.province());
    tree.put("lead", matter.lead()).put("limit", matter.limit());
    tree.set("pilots", json(matter.pilots()));
    tree.set("channels", json(matter.channels()));
    matter.applicantTypes().forEach(each -> add(tree, "applicantTypes", each.id(), json(each)));
    matter.stages().forEach(each -> add(tree, "stages", each.id(), json(each)));
    ObjectNode items = tree.putObject("items");
    for (Item item : matter.items()) {
      ObjectNode node = (ObjectNode) json(item);
      node.remove("id");
      node.putObject("units");
      node.putNull("delegatedTo");
      items.set(item.id(), node);
    }
    matter.materials().forEach(each -> add(tree, "materials", each.id(), json(each)));
    ObjectNode form = tree.putObject("form");
    matter.form().forEach(each -> form.set(each.id(), fields(each)));
    ObjectNode codeLists = tree.putObject("codeLists");
    matter.codeLists().forEach(each -> codeLists.set(each.id(), codeList(each)));
    matter.contracts().forEach(each -> add(tree, "contracts", each.id(), json(each)));
    matter.departments().forEach(each -> add(tree, "departments", each.id(), json(each)));
    ObjectNode documents = tree.putObject("documents");
    matter.documents().forEach(each -> documents.putObject(each.id()).put("name", each.name()));
    ObjectNode notices = tree.putObject("notices");
    matter.notices().forEach(notices::put);
    @Nullable Guidance guidance = matter.guidance();
    if (guidance != null) {
      tree.set("guidance", guidance(guidance));
    }
    tree.putObject("counters");
    tree.putObject("openingHours");
    tree.putObject("sessions");
    tree.putObject("reminders");
    tree.putObject("contacts");
    return tree;
  }

  /** Whether a path, in which {@code *} stands for any one step, leads to something. */
  public static boolean leads(JsonNode tree, String path) {
    if (path.isEmpty()) {
      return true;
    }
    int end = path.indexOf('/', 1);
    String step = path.substring(1, end < 0 ? path.length() : end);
    String rest = end < 0 ? "" : path.substring(end);
    if (step.equals("*")) {
      return tree.isEmpty() || tree.valueStream().anyMatch(each -> leads(each, rest));
    }
    String name = step.replace("~1", "/").replace("~0", "~");
    JsonNode below =
        tree.isArray() && name.matches("\\d{1,6}")
            ? tree.path(Integer.parseInt(name))
            : tree.path(name);
    return !below.isMissingNode() && leads(below, rest);
  }

  private static void add(ObjectNode tree, String list, String id, JsonNode value) {
    ObjectNode node = (ObjectNode) value;
    node.remove("id");
    tree.withObjectProperty(list).set(id, node);
  }

  private static ObjectNode guidance(Guidance guidance) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("always", guidance.always()).put("local", guidance.local());
    for (Guidance.Question each : guidance.questions()) {
      ObjectNode question = (ObjectNode) json(each);
      question.remove("options");
      add(node, "questions", each.id(), question);
      each.options().forEach(option -> add(question, "options", option.id(), json(option)));
    }
    return node;
  }

  private static ObjectNode codeList(CodeList list) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("name", list.name()).put("standard", list.standard());
    ObjectNode entries = node.putObject("entries");
    list.entries().forEach(each -> entries.put(each.code(), each.text()));
    return node;
  }

  /** The fields of a block by key, each with what people may set apart from its grammar. */
  private static ObjectNode fields(FormBlock block) {
    ObjectNode fields = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : block.schema().path("properties").properties()) {
      JsonNode schema = each.getValue();
      ObjectNode field = fields.putObject(each.getKey());
      field.put("title", schema.path("title").asString(""));
      field.put("required", requires(block, each.getKey()));
      field.set("field", schema.path("x-field"));
      field.put("help", schema.path("description").asString(""));
      field.put("placeholder", placeholder(block.uischema(), each.getKey()));
      field.set("default", schema.has("default") ? schema.get("default") : field.nullNode());
      field.put("order", fields.size());
      ObjectNode rest = (ObjectNode) schema.deepCopy();
      rest.remove(java.util.List.of("title", "x-field", "description", "default"));
      field.set("schema", rest);
    }
    return fields;
  }

  private static boolean requires(FormBlock block, String key) {
    return block.schema().path("required").valueStream().anyMatch(e -> key.equals(e.asString("")));
  }

  private static @Nullable String placeholder(JsonNode element, String key) {
    if (element.path("scope").asString("").equals("#/properties/" + key)) {
      return element.path("options").path("placeholder").asString(null);
    }
    for (JsonNode each : element.path("elements")) {
      @Nullable String found = placeholder(each, key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static JsonNode json(Object value) {
    return Json.mapper().valueToTree(value);
  }
}
