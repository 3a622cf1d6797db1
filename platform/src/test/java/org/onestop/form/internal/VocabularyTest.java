package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.form.KnownDivisions;
import org.onestop.kernel.Json;

class VocabularyTest {
  private final Vocabulary vocabulary =
      new Vocabulary(TestForms.types(KnownDivisions.few()), TestForms.rules());
  private final Schema form =
      vocabulary.compile(
          Json.mapper()
              .readTree(
                  """
                  {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                   "properties": {
                     "idNo": {"type": "string", "title": "身份证号码", "pattern": "^[0-9]{17}[0-9X]$",
                       "x-field": {"type": "id-number"}},
                     "sex": {"type": "string", "title": "性别", "x-field": {"type": "choice"}}},
                   "x-rules": [{"rule": "sex-agrees-with-id-number", "fields": ["sex", "idNo"]}]}
                  """));

  @Test
  void acceptsWhatTypesAndRulesAccept() {
    assertThat(found("{\"idNo\": \"510107199003071017\", \"sex\": \"1\"}")).isEmpty();
  }

  @Test
  void asksTheTypeOfAField() {
    assertThat(found("{\"idNo\": \"510107199003071013\"}")).containsExactly("id-number-wrong");
    assertThat(found("{\"sex\": \"\\u0007\"}")).containsExactly("field-control-character");
  }

  @Test
  void asksRulesOnceTheirFieldsAreRight() {
    assertThat(found("{\"idNo\": \"510107199003071017\", \"sex\": \"2\"}"))
        .containsExactly("sex-disagrees-with-id-number");
    assertThat(found("{\"idNo\": \"510107199003071013\", \"sex\": \"2\"}"))
        .containsExactly("id-number-wrong");
    assertThat(found("{\"sex\": \"2\"}")).isEmpty();
  }

  @Test
  void leavesWrongShapesToTheSchema() {
    assertThat(form.validate(Json.mapper().readTree("{\"idNo\": 7}")))
        .extracting(Error::getKeyword)
        .containsExactly("type");
  }

  private List<String> found(String answers) {
    return form.validate(Json.mapper().readTree(answers)).stream().map(Error::getMessage).toList();
  }
}
