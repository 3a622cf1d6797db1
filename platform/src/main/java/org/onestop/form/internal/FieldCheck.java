package org.onestop.form.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ComposedForm;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the description of one field; pointers are relative to its property. */
@Component
final class FieldCheck {
  private static final String KEY = "[a-z][A-Za-z0-9]{0,63}";
  private final FieldTypes types;
  private final SubmissionCheck submission;

  FieldCheck(FieldTypes types, SubmissionCheck submission) {
    this.types = types;
    this.submission = submission;
  }

  /**
   * Adds what is wrong.
   *
   * @param known keys of all fields, also of blocks that could not be read
   */
  void check(Blueprint blueprint, Set<String> known, String key, Problems problems) {
    FormField field = blueprint.fields().get(key);
    if (field == null) {
      return;
    }
    if (!key.matches(KEY)) {
      problems.block("", "field-key", key);
    }
    if (field.schema().path("title").asString("").isBlank()) {
      problems.block("", "field-title-missing", key);
    }
    if (!types.knows(field.type())) {
      problems.block("/x-field/type", "field-type-unknown", field.title(), field.type());
      return;
    }
    FieldType type = types.of(field);
    checkShape(field, type, problems);
    type.checkField(field, problems);
    checkDerived(blueprint, known, field, problems);
    if (!problems.blocks()) {
      checkSamples(blueprint, field, problems);
    }
  }

  /** What the property says of its type of value must be what its field type makes of it. */
  private static void checkShape(FormField field, FieldType type, Problems problems) {
    JsonNode own = field.schema().path("type");
    String usual = type.schema(field).path("type").asString("");
    boolean same =
        own.isMissingNode()
            || own.asString("").equals(usual)
            || usual.equals("number") && own.asString("").equals("integer");
    if (!same) {
      problems.block("/type", "field-type-conflict", field.title(), usual);
    }
  }

  private void checkDerived(
      Blueprint blueprint, Set<String> known, FormField field, Problems problems) {
    String from = field.derivedFrom();
    if (from.isEmpty()) {
      return;
    }
    FormField source = blueprint.fields().get(from);
    if (!known.contains(from) || from.equals(field.key())) {
      problems.block("/x-field/derivedFrom", "derived-from-unknown", field.title(), from);
    } else if (source != null && !field.type().equals(offered(source, field))) {
      problems.block(
          "/x-field/derivedFrom", "derived-from-other-type", field.title(), source.title());
    }
  }

  /** The field type that can take what a field takes over from its source. */
  private @Nullable String offered(FormField source, FormField field) {
    String part = field.parameter("derivedPart");
    return part.isEmpty() ? source.type() : types.of(source).parts().get(part);
  }

  /** Examples and the default are answers that the field itself takes. */
  private void checkSamples(Blueprint blueprint, FormField field, Problems problems) {
    JsonNode examples = field.schema().path("examples");
    if (examples.isEmpty() && !field.schema().has("default")) {
      return;
    }
    CheckedForm form = alone(blueprint, field);
    for (int i = 0; i < examples.size(); i++) {
      if (refused(form, field, examples.path(i))) {
        problems.advise("/examples/" + i, "field-example-refused", field.title());
      }
    }
    if (field.schema().has("default") && refused(form, field, field.schema().path("default"))) {
      problems.advise("/default", "field-default-refused", field.title());
    }
  }

  private boolean refused(CheckedForm form, FormField field, JsonNode sample) {
    ObjectNode answers = Json.mapper().createObjectNode();
    answers.set(field.key(), sample);
    return submission.check(form, answers, true).blocks();
  }

  private static CheckedForm alone(Blueprint blueprint, FormField field) {
    Blueprint one =
        new Blueprint(
            List.of(),
            Map.of(field.key(), field),
            Map.of(field.key(), blueprint.properties().getOrDefault(field.key(), field.schema())));
    ComposedForm form = Composer.compose(one, each -> true);
    return CheckedForm.of(
        one, new ComposedForm(form.schema(), form.uischema(), Set.of(field.key())));
  }
}
