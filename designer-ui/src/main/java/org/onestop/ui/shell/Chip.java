package org.onestop.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A word in a tinted box, with a shape where it tells a state: never colour alone. */
public class Chip extends Span {
  private static final long serialVersionUID = 1L;

  public Chip(String text, String... looks) {
    super(text);
    addClassName("chip");
    addClassNames(looks);
  }
}
