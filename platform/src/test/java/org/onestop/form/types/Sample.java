package org.onestop.form.types;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.form.CodeList;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.form.Found;
import org.onestop.form.KnownDivisions;
import org.onestop.form.TestPlan;
import org.onestop.form.internal.TestForms;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** A field of one type to try answers on; JSON is written with apostrophes. */
record Sample(FieldType type, FormField field) {
  static Sample of(String type) {
    return of(type, "{}", null);
  }

  static Sample of(String type, String schema) {
    return of(type, schema, null);
  }

  static Sample of(String id, String schema, @Nullable CodeList codeList) {
    FieldType type =
        AllFieldTypes.of(KnownDivisions.few(), TestForms.CLOCK).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new Sample(type, new FormField("a", "某项", TestPlan.json(schema), codeList));
  }

  /** What its own check finds. */
  List<String> check(String answer) {
    Problems problems = new Problems();
    type.check(field, TestPlan.json(answer), problems);
    return Found.in(problems);
  }

  /** What is wrong with the description of the field. */
  List<String> checkField() {
    Problems problems = new Problems();
    type.checkField(field, problems);
    return Found.in(problems);
  }

  JsonNode schema() {
    return type.schema(field);
  }

  String text(String answer) {
    return type.text(field, TestPlan.json(answer));
  }

  JsonNode outgoing(String answer) {
    return type.outgoing(field, TestPlan.json(answer));
  }
}
