package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.onestop.casework.Verification;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.filing.FilePick;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Titles;

/** Whether a paper is genuine, for anybody who holds one (文书核验). */
@Route(value = "verify/:code?", autoLayout = false)
@AnonymousAllowed
class VerifyView extends PortalPage implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 10 << 20;

  private final transient Verification verification;
  private final transient Texts texts;
  private final TextField code = new TextField(translate("verify.code"));
  private final Div answer = new Div();

  VerifyView(PortalBar bar, Verification verification, Texts texts) {
    super(bar);
    this.verification = verification;
    this.texts = texts;
    Button go = new Button(translate("verify.go"), clicked -> open());
    go.addThemeVariants(ButtonVariant.PRIMARY);
    code.setMaxLength(40);
    code.setAutofocus(true);
    code.addKeyPressListener(Key.ENTER, pressed -> open());
    Div ask = new Div(code, go);
    ask.addClassName("ask");
    answer.getElement().setAttribute("aria-live", "polite");
    Div content =
        new Div(
            new H1(translate("verify.heading")),
            new Paragraph(translate("verify.hint")),
            ask,
            answer);
    content.addClassNames("step", "verify");
    main.add(content);
  }

  /** A page of its own for each code, so that what a scanner opens and what is typed are one. */
  private void open() {
    String typed = code.getValue().replaceAll("[^0-9A-Za-z]", "");
    code.setInvalid(typed.isEmpty());
    if (typed.isEmpty()) {
      code.setErrorMessage(translate("verify.missing"));
      return;
    }
    getUI().ifPresent(ui -> ui.navigate(VerifyView.class, new RouteParameters("code", typed)));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    answer.removeAll();
    code.setInvalid(false);
    Optional<String> asked = event.getRouteParameters().get("code");
    code.setValue(asked.orElse(""));
    asked.ifPresent(each ->
        verification
            .verify(each)
            .ifPresentOrElse(genuine -> answer.add(shown(genuine), file(each)), this::refuse));
  }

  private void refuse() {
    code.setErrorMessage(
        String.join(" ", Faults.sentences(texts, Fault.notFound("document-not-genuine"))));
    code.setInvalid(true);
  }

  private static Component shown(Verification.Genuine genuine) {
    DescriptionList facts = new DescriptionList();
    facts.addClassName("facts");
    add(facts, "verify.name", genuine.name());
    add(facts, "verify.number", genuine.number());
    add(facts, "verify.matter", genuine.matter());
    add(facts, "verify.division", genuine.division());
    add(facts, "verify.applicant", genuine.applicantName());
    add(facts, "verify.issued", Moments.minute(genuine.issuedAt().toInstant()));
    return new Card(translate("verify.genuine"), new Paragraph(translate("verify.compare")), facts);
  }

  private Component file(String of) {
    Paragraph told = new Paragraph();
    told.getElement().setAttribute("role", "status");
    FilePick pick =
        new FilePick(
            "verify.file.name",
            ".pdf",
            MOST_BYTES,
            content ->
                told.setText(
                    translate(
                        verification.same(of, content) ? "verify.file.same" : "verify.file.other")),
            () -> told.setText(translate("verify.file.refused")));
    return new Card(
        translate("verify.file"), new Paragraph(translate("verify.file.hint")), pick, told);
  }

  private static void add(DescriptionList facts, String title, String value) {
    facts.add(new DescriptionList.Term(translate(title)), new DescriptionList.Description(value));
  }

  @Override
  public String getPageTitle() {
    return Titles.of("verify.heading");
  }
}
