package org.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Chance;
import org.onestop.kernel.Trials;

class IdNumberTest {
  /** The example of GB 11643-1999, annex A. */
  @Test
  void readsTheExampleOfTheStandard() {
    assertThat(IdNumber.of("11010519491231002X"))
        .hasValueSatisfying(number -> {
          assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
          assertThat(number.sex()).isEqualTo("2");
        });
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThat(IdNumber.of("")).isEmpty();
    assertThat(IdNumber.of("11010519491231002x")).isEmpty();
    assertThat(IdNumber.of("110105491231002")).isEmpty();
    assertThat(IdNumber.of("1101051949123100２X")).isEmpty();
    assertThat(IdNumber.of(TestPlan.idNumber("11010519490230", 2))).isEmpty();
  }

  @Test
  void saysNothingOfThePerson() {
    assertThat(IdNumber.of("11010519491231002X").orElseThrow().toString()).doesNotContain("1949");
  }

  @Test
  void everyNumberWithItsCheckCharacterIsRead() {
    Trials.of(chance -> {
      LocalDate birth = birth(chance);
      int serial = chance.number(0, 999);

      assertThat(IdNumber.of(number(birth, serial)))
          .hasValueSatisfying(number -> {
            assertThat(number.birthDate()).isEqualTo(birth);
            assertThat(number.sex()).isEqualTo(serial % 2 == 1 ? "1" : "2");
          });
    });
  }

  @Test
  void oneWrongDigitIsAlwaysFound() {
    Trials.of(chance -> {
      StringBuilder text = new StringBuilder(number(chance));
      int place = chance.number(0, 16);
      int digit = (text.charAt(place) - '0' + chance.number(1, 9)) % 10;
      text.setCharAt(place, (char) ('0' + digit));

      assertThat(IdNumber.of(text.toString())).isEmpty();
    });
  }

  @Test
  void twoNeighboursExchangedAreAlwaysFound() {
    Trials.of(chance -> {
      String right = number(chance);
      int place = chance.number(0, 15);
      StringBuilder text = new StringBuilder(right);
      text.setCharAt(place, right.charAt(place + 1));
      text.setCharAt(place + 1, right.charAt(place));
      boolean same = right.contentEquals(text);

      assertThat(IdNumber.of(text.toString()).isPresent()).isEqualTo(same);
    });
  }

  @Test
  void neverThrows() {
    Trials.of(chance -> {
      String text = chance.text("0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ", 16, 20);

      IdNumber.of(text).ifPresent(number -> assertThat(number.text()).isEqualTo(text));
    });
  }

  private static LocalDate birth(Chance chance) {
    return LocalDate.ofYearDay(chance.number(1900, 2026), chance.number(1, 365));
  }

  private static String number(Chance chance) {
    return number(birth(chance), chance.number(0, 999));
  }

  private static String number(LocalDate birth, int serial) {
    return TestPlan.idNumber(
        "510107%04d%02d%02d"
            .formatted(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth()),
        serial);
  }
}
