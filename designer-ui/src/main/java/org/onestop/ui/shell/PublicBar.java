package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;

/** The top of pages that need no sign-in: the product's mark, which leads to the portal. */
public class PublicBar extends Header {
  private static final long serialVersionUID = 1L;

  /**
   * @param aside links and switches at its right
   */
  public PublicBar(Component... aside) {
    addClassName("public-bar");
    Anchor mark = new Anchor(".", translate("app.name"));
    mark.addClassName("mark");
    mark.setRouterIgnore(true);
    Div right = new Div(aside);
    right.addClassName("aside");
    Div inner = new Div(mark, right);
    inner.addClassName("inner");
    add(inner);
  }
}
