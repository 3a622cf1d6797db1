package org.onestop.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A titled piece of a page. */
public class Card extends Section {
  private static final long serialVersionUID = 1L;
  private final Header header;

  public Card(String title, Component... body) {
    addClassName("card");
    getElement().setAttribute("aria-label", title);
    header = new Header(new H2(title));
    add(header);
    add(body);
  }

  /** A piece with nothing in it, which says what will be there. */
  public static Card empty(String title, String text) {
    Paragraph empty = new Paragraph(text);
    empty.addClassName("empty");
    return new Card(title, empty);
  }

  /** A piece that could not be shown; the rest of the page stands. */
  public static Card failed(String title, String text) {
    Paragraph failed = new Paragraph(text);
    failed.addClassName("failed");
    failed.getElement().setAttribute("role", "alert");
    return new Card(title, failed);
  }

  /** A short remark beside the title. */
  public Card remark(String text) {
    Span remark = new Span(text);
    remark.addClassName("remark");
    header.add(remark);
    return this;
  }
}
