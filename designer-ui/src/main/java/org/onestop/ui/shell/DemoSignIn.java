package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import org.onestop.form.IdNumber;
import org.onestop.identity.DemoApplicants;
import org.onestop.identity.SignedIn;
import org.onestop.identity.TooManySignIns;

/** The demo's stand-in for the province's identity: a name and a number, and a plain warning. */
public class DemoSignIn extends Section {
  private static final long serialVersionUID = 1L;

  private final transient DemoApplicants applicants;
  private final SerializableConsumer<SignedIn> entering;
  private final TextField name = new TextField(translate("applicant-sign-in.name"));
  private final TextField idNo = new TextField(translate("applicant-sign-in.id-no"));
  private final Paragraph wait = new Paragraph();

  public DemoSignIn(DemoApplicants applicants, SerializableConsumer<SignedIn> entering) {
    this.applicants = applicants;
    this.entering = entering;
    addClassName("demo-sign-in");
    Paragraph warning = new Paragraph(translate("applicant-sign-in.demo"));
    warning.addClassName("demo-hint");
    for (TextField each : new TextField[] {name, idNo}) {
      each.setRequiredIndicatorVisible(true);
      each.getElement().setAttribute("autocomplete", "off");
      each.addValueChangeListener(changed -> each.setInvalid(false));
      each.setManualValidation(true);
    }
    name.setMaxLength(100);
    wait.addClassName("failed");
    wait.getElement().setAttribute("role", "alert");
    wait.setVisible(false);
    Button enter = new Button(translate("applicant-sign-in.submit"), clicked -> signIn());
    enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    enter.addClickShortcut(Key.ENTER);
    add(new H2(translate("frame.demo")), warning, name, idNo, wait, enter);
  }

  private void signIn() {
    wait.setVisible(false);
    String number = idNo.getValue().strip().toUpperCase(Locale.ROOT);
    boolean wrongName = says(name, name.getValue().isBlank(), "applicant-sign-in.name.missing");
    boolean wrongNumber =
        says(idNo, IdNumber.of(number).isEmpty(), "applicant-sign-in.id-no.wrong");
    if (wrongName || wrongNumber) {
      (wrongName ? name : idNo).focus();
      return;
    }
    try {
      Optional<SignedIn> applicant =
          applicants.signIn(name.getValue(), number, VaadinRequest.getCurrent().getRemoteAddr());
      applicant.ifPresentOrElse(entering, () -> says(idNo, true, "applicant-sign-in.id-no.wrong"));
    } catch (TooManySignIns tooMany) {
      long seconds = Math.max(1, tooMany.retryAfter().plusMillis(999).toSeconds());
      wait.setText(translate("applicant-sign-in.wait", String.valueOf(seconds)));
      wait.setVisible(true);
    }
  }

  private static boolean says(TextField field, boolean wrong, String key) {
    field.setErrorMessage(translate(key));
    field.setInvalid(wrong);
    return wrong;
  }
}
