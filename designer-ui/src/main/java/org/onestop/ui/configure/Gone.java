package org.onestop.ui.configure;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Text that no longer holds: the browser's {@code del}. */
@Tag("del")
final class Gone extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  Gone(String text) {
    setText(text);
  }
}
