package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreditCodeFieldTest {
  /** The example of GB 32100-2015. */
  private static final String EXAMPLE = "91350100M000100Y43";

  private final Sample code = Sample.of("credit-code");

  @Test
  void takesEighteenCharactersOfTheStandardsAlphabet() {
    String pattern = code.schema().path("pattern").asString("");
    assertThat(EXAMPLE).matches(pattern);
    assertThat("91350100M000100Y4").doesNotMatch(pattern);
    assertThat("91350100I000100Y43").as("no I").doesNotMatch(pattern);
    assertThat("91350100m000100y43").as("no small letters").doesNotMatch(pattern);
    assertThat("913501A0M000100Y43").as("the place is of digits").doesNotMatch(pattern);
  }

  @Test
  void checksItsLastCharacter() {
    assertThat(code.check("'" + EXAMPLE + "'")).isEmpty();
    assertThat(code.check("'91350100M000100Y44'")).containsExactly(" credit-code-wrong");
    assertThat(code.check("'93150100M000100Y43'")).as("two changed places").isNotEmpty();
  }
}
