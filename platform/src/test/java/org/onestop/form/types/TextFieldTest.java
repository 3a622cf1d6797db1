package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;

class TextFieldTest {
  private final Sample text = Sample.of("text");

  @Test
  void takesAtMostTwoHundredCharacters() {
    assertThat(text.schema())
        .isEqualTo(TestPlan.json("{'type': 'string', 'minLength': 1, 'maxLength': 200}"));
  }

  @Test
  void takesOneLineThatSaysSomething() {
    assertThat(text.check("'张三·李'")).isEmpty();
    assertThat(text.check("'   '")).containsExactly(" field-blank");
    assertThat(text.check("'a\\nb'")).containsExactly(" field-one-line");
    assertThat(text.check("'a\\tb'")).containsExactly(" field-one-line");
  }

  @Test
  void mayBeMadeShorterButNotLonger() {
    assertThat(Sample.of("text", "{'maxLength': 50}").checkField()).isEmpty();
    assertThat(Sample.of("text", "{'maxLength': 201}").checkField())
        .containsExactly("/maxLength field-length-too-great");
  }

  @Test
  void isReadAsItIs() {
    assertThat(text.text("'张三'")).isEqualTo("张三");
    assertThat(text.outgoing("'张三'")).isEqualTo(TestPlan.json("'张三'"));
  }
}
