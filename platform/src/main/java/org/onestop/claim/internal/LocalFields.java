package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation.FieldBody;
import org.onestop.form.Condition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields of a division's own, as local-field and local-item bring them. */
final class LocalFields {
  private static final String PREFIX = "local";

  private LocalFields() {}

  static boolean permits(FieldBody field, String below, Draft draft, Site site) {
    if (!field.key().startsWith(PREFIX) || field.key().length() == PREFIX.length()) {
      return site.refuse(below + "/key", "local-key", field.key());
    }
    if (draft.form.blockOf(field.key()).isPresent()) {
      return site.refuse(below + "/key", "duplicate-id", field.key());
    }
    boolean known = references(field, below, draft, site);
    return site.permits("/form/" + field.block(), Site.Change.APPEND) && known;
  }

  /**
   * Appends a field.
   *
   * @param owners items it belongs to besides those its condition names
   */
  static void append(FieldBody field, List<String> owners, Draft draft, Site site) {
    ObjectNode property = (ObjectNode) field.schema().deepCopy();
    Set<String> items = new TreeSet<>(owners);
    property.path("x-field").path("items").forEach(each -> items.add(each.asString("")));
    @Nullable Condition answers = null;
    if (field.condition() != null) {
      List<Condition> rest = new ArrayList<>();
      for (Condition each : parts(field.condition())) {
        if (each.items() != null) {
          items.addAll(each.items());
        } else {
          rest.add(each);
        }
      }
      answers =
          rest.size() > 1
              ? new Condition(rest, null, null, null, null, null, null)
              : rest.stream().findFirst().orElse(null);
    }
    if (!items.isEmpty()) {
      ArrayNode named = property.withObjectProperty("x-field").putArray("items");
      items.forEach(named::add);
    }
    draft.form.append(
        field.block(),
        field.key(),
        property,
        field.required(),
        answers == null ? null : new AnswerCondition(answers, draft.form));
    draft.origins.put("/form/" + field.block() + "/" + field.key(), site.origin());
  }

  private static boolean references(FieldBody field, String below, Draft draft, Site site) {
    boolean known = true;
    for (var item : field.schema().path("x-field").path("items")) {
      if (draft.handled(item.asString("")).isEmpty()) {
        known = site.refuse(below + "/schema/x-field/items", "unknown-item", item.asString(""));
      }
    }
    String codeList = field.schema().path("x-field").path("codeList").asString("");
    if (!codeList.isEmpty() && !draft.codeLists.containsKey(codeList)) {
      known = site.refuse(below + "/schema/x-field/codeList", "unknown-code-list", codeList);
    }
    if (field.condition() != null) {
      for (Condition part : parts(field.condition())) {
        known &= Conditions.known(part, below + "/condition", draft, site);
        known &= part.items() != null || Conditions.ofAnswers(part, below + "/condition", site);
      }
    }
    return known;
  }

  /** What must all hold. */
  private static List<Condition> parts(Condition condition) {
    return condition.all() == null
        ? List.of(condition)
        : condition.all().stream().flatMap(each -> parts(each).stream()).toList();
  }
}
