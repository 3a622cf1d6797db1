package org.onestop.release.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.form.CodeList;
import org.onestop.form.Condition;
import org.onestop.release.ReleasedMatter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Conditions as people say them. */
final class ConditionWords {
  private final GuideWords words;
  private final ReleasedMatter matter;

  ConditionWords(GuideWords words, ReleasedMatter matter) {
    this.words = words;
    this.matter = matter;
  }

  /** Empty text for none. */
  String of(@Nullable Condition condition) {
    return condition == null ? "" : words.say("when", said(condition));
  }

  private String said(Condition condition) {
    if (condition.all() != null) {
      return joined("and", condition.all());
    }
    if (condition.any() != null) {
      return joined("or", condition.any());
    }
    if (condition.not() != null) {
      return words.say("when.not", said(condition.not()));
    }
    if (condition.items() != null) {
      return words.say("when.items", words.items(condition.items()));
    }
    if (condition.applicantTypes() != null) {
      return words.say(
          "when.applicant-types",
          words.list(condition.applicantTypes().stream().map(words::applicantType).toList()));
    }
    String field = String.valueOf(condition.field());
    List<String> in = condition.in() == null ? List.of() : condition.in();
    return words.say(
        "when.field", title(field), words.list(in.stream().map(v -> value(field, v)).toList()));
  }

  private String joined(String how, List<Condition> parts) {
    List<String> said =
        parts.stream()
            .map(each ->
                each.all() == null && each.any() == null
                    ? said(each)
                    : words.say("when.group", said(each)))
            .toList();
    return String.join(words.say("when." + how), said);
  }

  String title(String field) {
    return property(field).path("title").asString(field);
  }

  private String value(String field, String value) {
    JsonNode property = property(field);
    String list = property.path("x-field").path("codeList").asString("");
    Optional<String> coded =
        Optional.ofNullable(matter.form().codeLists().get(list))
            .flatMap((CodeList each) -> each.text(value));
    if (coded.isPresent()) {
      return coded.get();
    }
    for (JsonNode each : property.path("oneOf")) {
      if (each.path("const").asString("").equals(value)) {
        return each.path("title").asString(value);
      }
    }
    return words.code("value", value);
  }

  private JsonNode property(String field) {
    return matter.form().blocks().stream()
        .map(each -> each.schema().path("properties").path(field))
        .filter(JsonNode::isObject)
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }
}
