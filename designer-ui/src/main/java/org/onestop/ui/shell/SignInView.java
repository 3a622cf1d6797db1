package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.onestop.identity.Role;
import org.springframework.beans.factory.annotation.Value;

/** Where staff sign in. One answer for every failure, so that no account's existence is told. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  static final String ROUTE = "sign-in";
  static final String SIGNED_OUT = "signed-out";

  private static final long serialVersionUID = 1L;

  /** The form has no text of its own for the button beside the password. */
  private static final String REVEAL =
      "this.updateComplete.then(() =>"
          + " this.querySelector('vaadin-password-field').i18n = {reveal: $0});";

  private static final List<String> DEMO_ACCOUNTS =
      List.of("counter", "unit", "config", "catalog", "supervise", "audit");

  private final AuthenticationContext authentication;
  private final Main main = new Main();
  private final LoginForm form = new LoginForm();

  SignInView(
      AuthenticationContext authentication, @Value("${onestop.demo.enabled:false}") boolean demo) {
    this.authentication = authentication;
    addClassNames("public", "sign-in");
    form.setAction(ROUTE);
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(texts());
    form.getElement().setProperty("headingLevel", 1);
    form.getElement().executeJs(REVEAL, translate("sign-in.password.reveal"));
    main.add(form);
    if (demo) {
      main.add(demoAccounts());
    }
    Anchor applicants = new Anchor(ApplicantSignInView.ROUTE, translate("applicant-sign-in.title"));
    applicants.setRouterIgnore(true);
    add(new PublicBar(applicants), main);
  }

  private static LoginI18n texts() {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form labels = texts.getForm();
    labels.setTitle(translate("sign-in.title"));
    labels.setUsername(translate("sign-in.account"));
    labels.setPassword(translate("sign-in.password"));
    labels.setSubmit(translate("sign-in.submit"));
    LoginI18n.ErrorMessage error = texts.getErrorMessage();
    error.setTitle(translate("sign-in.failed"));
    error.setMessage(translate("sign-in.failed.what-to-do"));
    error.setUsername(translate("sign-in.account.missing"));
    error.setPassword(translate("sign-in.password.missing"));
    return texts;
  }

  private static Section demoAccounts() {
    UnorderedList accounts = new UnorderedList();
    DEMO_ACCOUNTS.forEach(each ->
        accounts.add(
            new ListItem(
                new Code(translate("sign-in.demo." + each + ".account")),
                new Span(translate("sign-in.demo." + each)))));
    Section hint =
        new Section(new H2(translate("frame.demo")), new Paragraph(translate("sign-in.demo")));
    hint.add(accounts);
    hint.addClassName("demo-hint");
    return hint;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (authentication.hasRole(Role.APPLICANT.name())) {
      event.forwardTo(ApplicantSignInView.class);
      return;
    }
    if (authentication.isAuthenticated()) {
      event.forwardTo(HomeView.class);
      return;
    }
    QueryParameters asked = event.getLocation().getQueryParameters();
    form.setError(asked.getParameters().containsKey("error"));
    if (asked.getParameters().containsKey(SIGNED_OUT)) {
      Paragraph farewell = new Paragraph(translate("sign-in.signed-out"));
      farewell.addClassName("said");
      farewell.getElement().setAttribute("role", "status");
      main.addComponentAsFirst(farewell);
    }
  }

  @Override
  public String getPageTitle() {
    return form.isError()
        ? Titles.of("sign-in.failed", translate("sign-in.title"))
        : Titles.of("sign-in.title");
  }
}
