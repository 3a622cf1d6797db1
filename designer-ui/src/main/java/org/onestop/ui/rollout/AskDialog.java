package org.onestop.ui.rollout;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;

/** A small dialog that asks for words, does something with them, and says what is wrong. */
class AskDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;
  private final Div wrong = new Div();

  /**
   * Keys of what it says.
   *
   * @param words label of the words it asks for
   * @param usual the words as they are put there
   */
  record Said(String title, String words, String usual, String act) {}

  /**
   * @param about what it is about, below the title
   * @param matter name of the matter
   */
  AskDialog(Said said, Component about, String matter, Texts texts, Consumer<String> act) {
    setHeaderTitle(translate(said.title()));
    addClassName("bulk");
    TextArea area = new TextArea(translate(said.words()));
    area.setMaxLength(LONGEST);
    area.setValue(translate(said.usual(), matter));
    area.addClassName("wide");
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button send = new Button(translate(said.act()));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setDisableOnClick(true);
    send.addClickListener(clicked -> {
      try {
        act.accept(area.getValue().strip());
        close();
      } catch (Fault fault) {
        wrong.removeAll();
        Faults.sentences(texts, fault).forEach(each -> wrong.add(new Paragraph(each)));
        send.setEnabled(true);
      }
    });
    add(about, area, wrong);
    getFooter().add(new Button(translate("rollout.cancel"), clicked -> close()), send);
  }
}
