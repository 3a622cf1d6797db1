package org.onestop.ui.configure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.form.CodeList;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kinds a local field can be of, and properties with what their kind adds. */
@Component
class FieldKinds {
  /** Rows of fields and commitments have more to them than a kind. */
  private static final List<String> WITHHELD = List.of("group", "commitment");

  private final List<FieldType> types;

  FieldKinds(List<FieldType> types) {
    this.types = List.copyOf(types);
  }

  List<String> ids() {
    return types.stream().map(FieldType::id).filter(each -> !WITHHELD.contains(each)).toList();
  }

  /** A field as its kind completes it, so that a control can show it. */
  FormField complete(String key, JsonNode property, List<CodeList> lists) {
    String list = property.path("x-field").path("codeList").asString("");
    @Nullable CodeList codes =
        lists.stream().filter(each -> each.id().equals(list)).findFirst().orElse(null);
    String title = property.path("title").asString(key);
    ObjectNode whole = (ObjectNode) property.deepCopy();
    Optional<FieldType> type = type(property.path("x-field").path("type").asString("text"));
    type.map(each -> each.schema(new FormField(key, title, property, codes)))
        .ifPresent(added -> {
          for (Map.Entry<String, JsonNode> each : added.properties()) {
            if (!whole.has(each.getKey())) {
              whole.set(each.getKey(), each.getValue());
            }
          }
        });
    return new FormField(key, title, whole, codes);
  }

  private Optional<FieldType> type(String id) {
    return types.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
