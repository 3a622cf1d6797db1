package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;

class IdNumberFieldTest {
  private final Sample number = Sample.of("id-number");

  @Test
  void showsItsFormToEveryClient() {
    String pattern = number.schema().path("pattern").asString("");
    assertThat("11010519491231002X").matches(pattern);
    assertThat("11010519491231002x").doesNotMatch(pattern);
    assertThat(number.schema().path("maxLength").asInt(0)).isEqualTo(18);
  }

  @Test
  void takesARightNumber() {
    assertThat(number.check("'11010519491231002X'")).isEmpty();
  }

  @Test
  void refusesAWrongCheckCharacter() {
    assertThat(number.check("'110105194912310021'")).containsExactly(" id-number-wrong");
  }

  @Test
  void refusesPeopleWhoAreNotBornOrLongDead() {
    assertThat(number.check("'" + TestPlan.idNumber("51010720261115", 1) + "'")).isEmpty();
    assertThat(number.check("'" + TestPlan.idNumber("51010720261116", 1) + "'"))
        .containsExactly(" id-number-birth-date");
    assertThat(number.check("'" + TestPlan.idNumber("51010718991231", 1) + "'"))
        .containsExactly(" id-number-birth-date");
  }
}
