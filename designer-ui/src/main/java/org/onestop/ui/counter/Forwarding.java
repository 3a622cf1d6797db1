package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.onestop.casework.ForwardCase;
import org.onestop.casework.WorkDesk;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.field.Offer;
import org.onestop.ui.filing.Faults;

/** Sending a case that was filed in the wrong county to the right one; nothing is typed again. */
final class Forwarding extends NativeDetails {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  Forwarding(
      WorkDesk work,
      Texts texts,
      Divisions divisions,
      Actor actor,
      String caseNo,
      Runnable forwarded) {
    super(translate("forward.title"));
    addClassName("unfold");
    ComboBox<Division> to = new ComboBox<>(translate("forward.to"));
    List<Division> counties =
        divisions.counties(actor.division().substring(0, 2) + "0000").stream()
            .filter(each -> !each.code().equals(actor.division()))
            .toList();
    Offer.put(to, counties, Division::fullName);
    TextArea reason = new TextArea(translate("forward.reason"));
    reason.setMaxLength(LONGEST);
    Paragraph wrong = new Paragraph();
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    Button send = new Button(translate("forward.send"));
    send.setDisableOnClick(true);
    send.addClickListener(clicked -> {
      try {
        String code = to.getValue() == null ? "" : to.getValue().code();
        work.forward(actor, caseNo, new ForwardCase(code, reason.getValue()));
        forwarded.run();
      } catch (Fault refused) {
        wrong.setText(String.join(" ", Faults.sentences(texts, refused)));
      }
      send.setEnabled(true);
    });
    setContent(new Div(to, reason, wrong, send));
  }
}
