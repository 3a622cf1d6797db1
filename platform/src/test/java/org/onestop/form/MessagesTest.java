package org.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    ResourceBundle chinese =
        ResourceBundle.getBundle("org.onestop.form.messages", Locale.SIMPLIFIED_CHINESE);
    ResourceBundle english = ResourceBundle.getBundle("org.onestop.form.messages", Locale.ENGLISH);
    assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
  }

  /** An apostrophe would be swallowed or doubled, depending on who formats the text. */
  @Test
  void noTextHoldsAnApostrophe() {
    ResourceBundle english = ResourceBundle.getBundle("org.onestop.form.messages", Locale.ENGLISH);
    assertThat(english.keySet())
        .allSatisfy(key -> assertThat(english.getString(key)).doesNotContain("'"));
  }
}
