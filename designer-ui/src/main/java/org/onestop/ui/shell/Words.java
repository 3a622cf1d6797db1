package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Locale;
import java.util.ResourceBundle;
import org.onestop.kernel.Texts;

/**
 * Words for the values of enumerations: a key of the bundle is the value's code behind a prefix.
 */
public final class Words {
  private Words() {}

  public static String of(String prefix, Enum<?> value) {
    return translate(prefix + "." + code(value));
  }

  /** The same for a code that another room made: the code itself when there is no word for it. */
  public static String ofCode(String prefix, String code) {
    String key = prefix + "." + code;
    ResourceBundle words =
        ResourceBundle.getBundle(DefaultI18NProvider.BUNDLE_PREFIX, Texts.CHINESE);
    return words.containsKey(key) ? translate(key) : code;
  }

  /** In lower case with hyphens, as in keys and style sheets. */
  public static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
