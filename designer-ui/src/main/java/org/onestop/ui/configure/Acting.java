package org.onestop.ui.configure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;

/** One step somebody can take: what it needs, its button, and why it was refused. */
final class Acting extends Section {
  private static final long serialVersionUID = 1L;
  private final Div wrong = new Div();
  private final transient Texts texts;

  Acting(Texts texts, String title, com.vaadin.flow.component.Component... parts) {
    this.texts = texts;
    addClassName("acting");
    getElement().setAttribute("aria-label", title);
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    add(new H3(title));
    add(parts);
  }

  /** A button that says what is missing while anything is. */
  Acting button(Button button, List<String> missing, Runnable act) {
    if (!missing.isEmpty()) {
      button.setEnabled(false);
      Paragraph why = new Paragraph(String.join(" ", missing));
      why.addClassName("muted");
      add(button, why);
      return this;
    }
    button.setDisableOnClick(true);
    button.addClickListener(clicked -> {
      wrong.removeAll();
      try {
        act.run();
      } catch (Fault refused) {
        Faults.sentences(texts, refused).forEach(each -> wrong.add(new Paragraph(each)));
      }
      button.setEnabled(true);
    });
    add(wrong, button);
    return this;
  }
}
