package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;

/** What the browser calls a page: the page first, the product last. */
public final class Titles {
  private Titles() {}

  /**
   * Joins the parts.
   *
   * @param key of the page's name
   * @param about what the page is about, such as a matter or a division
   */
  public static String of(String key, String... about) {
    List<String> parts = new ArrayList<>(List.of(translate(key)));
    parts.addAll(List.of(about));
    parts.add(translate("app.name"));
    return String.join(" · ", parts);
  }
}
