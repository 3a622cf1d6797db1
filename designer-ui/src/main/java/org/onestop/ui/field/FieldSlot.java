package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onestop.form.FormField;
import org.onestop.form.FormState;

/** A field's place on a page: its control with title, help, findings and hints. */
final class FieldSlot extends Div {
  private static final long serialVersionUID = 1L;
  private static final String ID = "field-";

  private final String key;
  private final String title;
  private final Entry entry;
  private final Paragraph hint = new Paragraph();
  private boolean complaining;

  FieldSlot(FormField field, Entry entry) {
    this.key = field.key();
    this.title = field.title();
    this.entry = entry;
    addClassNames("field", "field-" + (field.type().isEmpty() ? "text" : field.type()));
    setId(id(key));
    String help = field.schema().path("description").asString("");
    if (!help.isEmpty()) {
      entry.help(help);
    }
    hint.addClassName("hint");
    hint.getElement().setAttribute("role", "status");
    hint.setVisible(false);
    add(entry.component(), hint);
  }

  /** The id of a field's place, to which summaries link. */
  static String id(String key) {
    return ID + key;
  }

  String key() {
    return key;
  }

  Entry entry() {
    return entry;
  }

  boolean complaining() {
    return complaining;
  }

  /** Shows what the answers so far mean for it. */
  void refresh(Filling filling) {
    FormState state = filling.state();
    setVisible(!state.hidden().contains(key));
    boolean required = state.required().contains(key);
    entry.require(required);
    entry.label(required ? title : translate("field.optional", title));
    entry.open(!state.disabled().contains(key));
    if (!entry.answer().equals(filling.answer(key))) {
      entry.show(filling.answer(key));
    }
  }

  /**
   * @param findings that block, each a sentence; empty: none
   * @param hints that advise
   */
  void tell(List<String> findings, List<String> hints) {
    complaining = !findings.isEmpty();
    entry.complain(findings);
    setClassName("wrong", complaining);
    hint.setText(String.join("\n", hints));
    hint.setVisible(!hints.isEmpty());
  }
}
