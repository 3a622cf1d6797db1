package org.onestop.ui.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A few large numbers in a row, each with its name. */
public class Figures extends DescriptionList {
  private static final long serialVersionUID = 1L;

  public Figures() {
    addClassName("figures");
  }

  /**
   * Adds a number.
   *
   * @param looks style classes, such as that of the shape before the name
   */
  public Figures figure(String name, String value, String... looks) {
    Term term = new Term(name);
    term.addClassNames(looks);
    Div figure = new Div();
    figure.addClassName("figure");
    figure.add(term, new Description(value));
    add(figure);
    return this;
  }
}
