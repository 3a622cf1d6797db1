package org.onestop.form.types;

import java.util.List;
import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A place: {@code {region, detail}}. Parameters as of a region. */
@Component
final class AddressField implements FieldType {
  private static final String REGION = "region";
  private static final String DETAIL = "detail";
  private final Regions regions;

  AddressField(Regions regions) {
    this.regions = regions;
  }

  @Override
  public String id() {
    return "address";
  }

  @Override
  public ObjectNode schema(FormField field) {
    ObjectNode schema = Json.mapper().createObjectNode().put("type", "object");
    ObjectNode parts = schema.putObject("properties");
    parts.set(REGION, regions.keywords(field).put("title", Wording.of("part.region")));
    parts
        .putObject(DETAIL)
        .put("type", "string")
        .put("title", Wording.of("part.detail"))
        .put("minLength", 1)
        .put("maxLength", TextField.LONGEST);
    schema.putArray("required").add(REGION).add(DETAIL);
    return schema.put("additionalProperties", false);
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    regions.check(field, "/" + REGION, answer.path(REGION).asString(""), problems);
    if (answer.path(DETAIL).asString("").isBlank()) {
      problems.block("/" + DETAIL, "field-blank", field.title());
    }
  }

  @Override
  public List<JsonNode> samples(FormField field, String county) {
    return regions.samples(field, county).stream()
        .map(region -> {
          ObjectNode place = Json.mapper().createObjectNode();
          place.set(REGION, region);
          return (JsonNode) place.put(DETAIL, Wording.of("sample", field.title()));
        })
        .toList();
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return regions.text(answer.path(REGION).asString("")) + answer.path(DETAIL).asString("");
  }

  /** Its region is a coded value, too. */
  @Override
  public JsonNode outgoing(FormField field, JsonNode answer) {
    if (!answer.isObject()) {
      return answer;
    }
    ObjectNode sent = Json.mapper().createObjectNode();
    sent.set(REGION, regions.outgoing(answer.path(REGION)));
    return sent.put(DETAIL, answer.path(DETAIL).asString(""));
  }

  @Override
  public Optional<String> division(JsonNode answer) {
    return regions.division(answer.path(REGION));
  }

  @Override
  public Optional<String> finding(String keyword) {
    return "pattern".equals(keyword) ? Optional.of("field-region") : Optional.empty();
  }

  @Override
  public void checkField(FormField field, Problems problems) {
    regions.checkField(field, problems);
  }
}
