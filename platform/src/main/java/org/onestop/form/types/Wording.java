package org.onestop.form.types;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The few words that forms themselves put between answers. Forms are written in Chinese, titles and
 * code lists alike, so these are too, whatever language the rest of a page is in.
 */
public final class Wording {
  private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.onestop.form.messages",
          LOCALE,
          Wording.class.getClassLoader(),
          Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

  private Wording() {}

  /** The text of {@code form.<key>} with its arguments. */
  public static String of(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString("form." + key), LOCALE).format(arguments);
  }

  static String date(LocalDate date) {
    return of("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}
