package org.onestop.form.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankAccountFieldTest {
  private final Sample account = Sample.of("bank-account");

  @Test
  void takesTwelveToNineteenDigits() {
    String pattern = account.schema().path("pattern").asString("");
    assertThat("622202000000").matches(pattern);
    assertThat("6222020000000000005").matches(pattern);
    assertThat("62220200000").doesNotMatch(pattern);
    assertThat("62220200000000000050").doesNotMatch(pattern);
  }

  @Test
  void onlyAdvisesOnAWrongCheckDigit() {
    assertThat(account.check("'4111111111111111'")).isEmpty();
    assertThat(account.check("'4111111111111112'")).containsExactly(" bank-account-check-digit ~");
  }
}
