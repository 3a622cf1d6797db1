package org.onestop.form.internal;

import com.networknt.schema.Schema;
import org.onestop.form.FormField;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** What a field's type knows of its answer, once the answer fits the field's schema. */
final class FieldValue implements Vocabulary.Look {
  private final FieldTypes types;
  private final JsonNode property;
  private final Schema compiled;

  /**
   * @param property schema of the field, as composed
   */
  FieldValue(FieldTypes types, JsonNode property) {
    this.types = types;
    this.property = property;
    this.compiled = SchemaLanguage.compile(LeanSchema.of(property));
  }

  FormField field(String key) {
    return new FormField(key, property.path("title").asString(key), property, null);
  }

  private boolean fits(JsonNode answer) {
    return compiled.validate(answer).isEmpty();
  }

  /** Whether neither the schema nor the type finds anything that blocks. */
  boolean right(String key, JsonNode answer) {
    return fits(answer) && !at(key, answer).blocks();
  }

  @Override
  public Problems at(String key, JsonNode answer) {
    Problems problems = new Problems();
    if (fits(answer)) {
      FormField field = field(key);
      Characters.check("", field.title(), answer, problems);
      if (!problems.blocks()) {
        types.of(field).check(field, answer, problems);
      }
    }
    return problems;
  }
}
