package org.onestop.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Text that carries a line: the browser's {@code strong}, which Vaadin has no component for. */
@Tag("strong")
public class Strong extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  public Strong(String text) {
    setText(text);
  }
}
