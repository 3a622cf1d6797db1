package org.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

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

  @Property
  void everyNumberWithItsCheckCharacterIsRead(
      @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 0, max = 999) int serial) {
    String text = number(birth, serial);
    assertThat(IdNumber.of(text))
        .hasValueSatisfying(number -> {
          assertThat(number.birthDate()).isEqualTo(birth);
          assertThat(number.sex()).isEqualTo(serial % 2 == 1 ? "1" : "2");
        });
  }

  @Property
  void oneWrongDigitIsAlwaysFound(
      @ForAll("births") LocalDate birth,
      @ForAll @IntRange(min = 0, max = 999) int serial,
      @ForAll @IntRange(min = 0, max = 16) int place,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    StringBuilder text = new StringBuilder(number(birth, serial));
    int digit = (text.charAt(place) - '0' + change) % 10;
    text.setCharAt(place, (char) ('0' + digit));
    assertThat(IdNumber.of(text.toString())).isEmpty();
  }

  @Property
  void twoNeighboursExchangedAreAlwaysFound(
      @ForAll("births") LocalDate birth,
      @ForAll @IntRange(min = 0, max = 999) int serial,
      @ForAll @IntRange(min = 0, max = 15) int place) {
    String right = number(birth, serial);
    StringBuilder text = new StringBuilder(right);
    text.setCharAt(place, right.charAt(place + 1));
    text.setCharAt(place + 1, right.charAt(place));
    boolean same = right.contentEquals(text);
    assertThat(IdNumber.of(text.toString()).isPresent()).isEqualTo(same);
  }

  @Property
  void neverThrows(
      @ForAll @StringLength(min = 16, max = 20) @CharRange(from = '0', to = 'Z') String text) {
    IdNumber.of(text).ifPresent(number -> assertThat(number.text()).isEqualTo(text));
  }

  @Provide
  Arbitrary<LocalDate> births() {
    return Combinators.combine(
            Arbitraries.integers().between(1900, 2026), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  private static String number(LocalDate birth, int serial) {
    return TestPlan.idNumber(
        "510107%04d%02d%02d"
            .formatted(birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth()),
        serial);
  }
}
