package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextareaFieldTest {
  private final Sample textarea = Sample.of("textarea");

  @Test
  void takesFiveHundredCharactersUnlessSaidOtherwise() {
    assertThat(textarea.schema().path("maxLength").asInt(0)).isEqualTo(500);
    assertThat(Sample.of("textarea", "{'maxLength': 2000}").checkField()).isEmpty();
    assertThat(Sample.of("textarea", "{'maxLength': 2001}").checkField())
        .containsExactly("/maxLength field-length-too-great");
  }

  @Test
  void takesSeveralLinesButNotOnlyBlanks() {
    assertThat(textarea.check("'一\\n二'")).isEmpty();
    assertThat(textarea.check("' \\n '")).containsExactly(" field-blank");
    assertThat(textarea.text("'一\\n二'")).isEqualTo("一\n二");
  }
}
