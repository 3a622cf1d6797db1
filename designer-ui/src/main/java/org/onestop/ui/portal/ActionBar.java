package org.onestop.ui.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The one thing to do next, at the bottom of the page; back beside it, a hint behind. */
final class ActionBar extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param back null: there is no way back
   */
  ActionBar(@Nullable Button back, Button next, String hint) {
    addClassName("actions");
    next.addThemeVariants(ButtonVariant.PRIMARY);
    Div inner = new Div();
    inner.addClassName("inner");
    if (back != null) {
      inner.add(back);
    }
    Span words = new Span(hint);
    words.addClassName("muted");
    inner.add(next, words);
    add(inner);
  }
}
