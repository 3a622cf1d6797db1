package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.onestop.identity.SignedIn;
import org.onestop.identity.VerifiedIdentity;

/** Who is signed in as an applicant, and the way out; for nobody, the way in. */
public class ApplicantAccount extends Span {
  private static final long serialVersionUID = 1L;

  public ApplicantAccount(AuthenticationContext authentication) {
    addClassName("applicant-account");
    Optional<VerifiedIdentity> person =
        authentication.getAuthenticatedUser(SignedIn.class).map(SignedIn::identity);
    if (person.isPresent()) {
      NativeButton leave =
          new NativeButton(translate("frame.sign-out"), clicked -> authentication.logout());
      leave.addClassName("switch");
      add(new Span(translate("applicant-sign-in.as", person.get().name())), leave);
    } else {
      Anchor enter = new Anchor(ApplicantSignInView.ROUTE, translate("applicant-sign-in.title"));
      enter.setRouterIgnore(true);
      add(enter);
    }
  }
}
