package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.onestop.catalog.Part;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/** What can be chosen in a draft: id → name, in the draft's own order. */
final class Offers {
  private static final List<String> ITEM_CHANNELS =
      List.of("online", "online-apply-offline-handle", "offline", "display-only");
  private static final List<String> ROUTES = List.of("exchange", "desk", "session");
  private static final List<String> CHANNELS =
      List.of("portal", "centre-site", "app", "kiosk", "counter");
  private static final List<String> OUTCOMES = List.of("accept", "correct", "refuse");
  private static final List<String> STATUSES = List.of("submitted", "awaiting-file");
  private static final List<String> PERMISSIONS = List.of("LOCKED", "NARROW", "APPEND", "FREE");
  private final Bench bench;

  Offers(Bench bench) {
    this.bench = bench;
  }

  Map<String, String> items() {
    return named(Part.ITEMS, "name");
  }

  Map<String, String> itemsButFor(String id) {
    Map<String, String> others = items();
    others.remove(id);
    return others;
  }

  Map<String, String> types() {
    return named(Part.APPLICANT_TYPES, "name");
  }

  Map<String, String> departments() {
    return named(Part.DEPARTMENTS, "name");
  }

  Map<String, String> materials() {
    return named(Part.MATERIALS, "name");
  }

  Map<String, String> contracts() {
    return named(Part.CONTRACTS, "target");
  }

  Map<String, String> codeLists() {
    return named(Part.CODE_LISTS, "name");
  }

  Map<String, String> questions() {
    return named(Part.QUESTIONS, "text");
  }

  Map<String, String> fields() {
    return fields((key, schema) -> true);
  }

  /** Those whose place can decide who handles something. */
  Map<String, String> places() {
    return fields((key, schema) -> Set.of("region", "address").contains(type(schema)));
  }

  Map<String, String> fields(BiPredicate<String, JsonNode> wanted) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (JsonNode block : bench.elements(Part.FORM)) {
      block
          .at("/schema/properties")
          .properties()
          .forEach(each -> {
            if (wanted.test(each.getKey(), each.getValue())) {
              fields.put(each.getKey(), each.getValue().path("title").asString(each.getKey()));
            }
          });
    }
    return fields;
  }

  /** Everything a condition may speak of: items, applicant types, and fields with listed values. */
  ConditionEditor.Offered conditions() {
    ConditionEditor.Offered ofFields = fieldConditions("");
    Map<String, String> subjects = new LinkedHashMap<>();
    subjects.put(ConditionTree.ITEMS, translate("designer.condition.items"));
    subjects.put(ConditionTree.TYPES, translate("designer.condition.types"));
    subjects.putAll(ofFields.subjects());
    Map<String, Map<String, String>> values = new LinkedHashMap<>(ofFields.values());
    values.put(ConditionTree.ITEMS, items());
    values.put(ConditionTree.TYPES, types());
    return new ConditionEditor.Offered(subjects, values);
  }

  /** What the condition of a field may speak of: other fields with listed values. */
  ConditionEditor.Offered fieldConditions(String butFor) {
    Map<String, String> subjects =
        fields((key, schema) ->
            !key.equals(butFor) && Set.of("choice", "boolean").contains(type(schema)));
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    for (String each : subjects.keySet()) {
      values.put(each, values(each));
    }
    return new ConditionEditor.Offered(subjects, values);
  }

  /** The values a field can take: code → text. */
  Map<String, String> values(String key) {
    JsonNode schema = schema(key);
    if (type(schema).equals("boolean")) {
      Map<String, String> both = new LinkedHashMap<>();
      both.put("true", translate("designer.yes"));
      both.put("false", translate("designer.no"));
      return both;
    }
    return bench
        .element(Part.CODE_LISTS, schema.at("/x-field/codeList").asString(""))
        .map(Offers::entries)
        .orElseGet(Map::of);
  }

  JsonNode schema(String key) {
    return bench.elements(Part.FORM).stream()
        .map(each -> each.at("/schema/properties").path(key))
        .filter(JsonNode::isObject)
        .findFirst()
        .orElseGet(() -> tools.jackson.databind.node.MissingNode.getInstance());
  }

  static Map<String, String> entries(JsonNode codeList) {
    Map<String, String> entries = new LinkedHashMap<>();
    codeList
        .path("entries")
        .forEach(
            each -> entries.put(each.path("code").asString(""), each.path("text").asString("")));
    return entries;
  }

  static String type(JsonNode schema) {
    return schema.at("/x-field/type").asString("");
  }

  Map<String, String> itemChannels() {
    return words(ITEM_CHANNELS, each -> Words.ofCode("designer.item-channel", each));
  }

  Map<String, String> routes() {
    return words(ROUTES, each -> Words.ofCode("designer.route", each));
  }

  Map<String, String> channels() {
    return words(CHANNELS, each -> Words.ofCode("channel", each));
  }

  Map<String, String> outcomes() {
    return words(OUTCOMES, each -> Words.ofCode("designer.outcome", each));
  }

  Map<String, String> statuses() {
    return words(STATUSES, each -> Words.ofCode("designer.status", each));
  }

  Map<String, String> permissions() {
    Map<String, String> words = new LinkedHashMap<>();
    PERMISSIONS.forEach(each ->
        words.put(
            each, Words.ofCode("designer.permission", each.toLowerCase(java.util.Locale.ROOT))));
    return words;
  }

  private Map<String, String> named(Part part, String name) {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode each : bench.elements(part)) {
      String id = part.idOf(each);
      String text = each.path(name).asString("");
      names.put(id, text.isBlank() ? id : text);
    }
    return names;
  }

  private static Map<String, String> words(List<String> codes, UnaryOperator<String> word) {
    Map<String, String> words = new LinkedHashMap<>();
    codes.forEach(each -> words.put(each, word.apply(each)));
    return words;
  }
}
