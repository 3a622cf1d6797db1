package org.onestop.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A small picture beside words that say the same. */
class Icon extends Span {
  private static final long serialVersionUID = 1L;

  /**
   * Takes the picture from the stylesheet.
   *
   * @param name style class
   */
  Icon(String name) {
    addClassNames("icon", name);
    getElement().setAttribute("aria-hidden", "true");
  }
}
