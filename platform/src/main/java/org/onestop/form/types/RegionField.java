package org.onestop.form.types;

import java.util.List;
import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A division by its code. Parameters: {@code within}, {@code depth}. */
@Component
final class RegionField implements FieldType {
  private final Regions regions;

  RegionField(Regions regions) {
    this.regions = regions;
  }

  @Override
  public String id() {
    return "region";
  }

  @Override
  public Manner manner() {
    return Manner.CHOOSE;
  }

  @Override
  public ObjectNode schema(FormField field) {
    return regions.keywords(field);
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    regions.check(field, "", answer.asString(""), problems);
  }

  @Override
  public List<JsonNode> samples(FormField field, String county) {
    return regions.samples(field, county);
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return regions.text(answer.asString(""));
  }

  @Override
  public JsonNode outgoing(FormField field, JsonNode answer) {
    return regions.outgoing(answer);
  }

  @Override
  public Optional<String> division(JsonNode answer) {
    return regions.division(answer);
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-region");
  }

  @Override
  public void checkField(FormField field, Problems problems) {
    regions.checkField(field, problems);
  }
}
