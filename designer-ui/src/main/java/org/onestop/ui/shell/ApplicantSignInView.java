package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.onestop.identity.DemoApplicants;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Where applicants sign in: with the province's real-name identity. The demo, which has none,
 * believes what it is told.
 */
@Route(value = ApplicantSignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
class ApplicantSignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  static final String ROUTE = "applicant-sign-in";

  private static final long serialVersionUID = 1L;

  private final transient AuthenticationContext authentication;
  private final transient ProvinceSignIn province;
  private final transient ObjectProvider<DemoApplicants> demo;
  private final transient Entering entering;
  private final Main main = new Main();

  ApplicantSignInView(
      AuthenticationContext authentication,
      ProvinceSignIn province,
      ObjectProvider<DemoApplicants> demo,
      Entering entering) {
    this.authentication = authentication;
    this.province = province;
    this.demo = demo;
    this.entering = entering;
    addClassNames("public", "sign-in");
    Anchor staff = new Anchor(SignInView.ROUTE, translate("portal.staff"));
    staff.setRouterIgnore(true);
    add(new PublicBar(staff), main);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<SignedIn> somebody = authentication.getAuthenticatedUser(SignedIn.class);
    if (somebody.filter(each -> !each.actor().is(Role.APPLICANT)).isPresent()) {
      event.forwardTo(HomeView.class);
      return;
    }
    String onward =
        Onward.to(
            event
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(Onward.PARAMETER)
                .orElse(null));
    main.removeAll();
    main.add(new H1(translate("applicant-sign-in.title")));
    if (somebody.isPresent()) {
      main.add(new ApplicantAccount(authentication), onwards(onward));
      return;
    }
    if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
      Paragraph failed = new Paragraph(translate("applicant-sign-in.failed"));
      failed.addClassName("failed");
      failed.getElement().setAttribute("role", "alert");
      main.add(failed);
    }
    main.add(atTheProvince(onward));
    demo.ifAvailable(all -> main.add(new DemoSignIn(all, applicant -> enter(applicant, onward))));
  }

  private Section atTheProvince(String onward) {
    Section section = new Section();
    section.addClassName("ways");
    List<ProvinceSignIn.Way> ways = province.ways();
    section.add(
        new Paragraph(
            translate(ways.isEmpty() ? "applicant-sign-in.closed" : "applicant-sign-in.intro")));
    for (ProvinceSignIn.Way way : ways) {
      Anchor link = new Anchor(way.address(), translate("applicant-sign-in.by", way.name()));
      link.addClassName("act");
      link.setRouterIgnore(true);
      section.add(link);
    }
    if (!ways.isEmpty()) {
      VaadinSession.getCurrent().getSession().setAttribute(ProvinceSignIn.ONWARD, onward);
    }
    return section;
  }

  private static Anchor onwards(String onward) {
    Anchor link = new Anchor(address(onward), translate("applicant-sign-in.onward"));
    link.addClassName("act");
    link.setRouterIgnore(true);
    return link;
  }

  private void enter(SignedIn applicant, String onward) {
    entering.enter(
        applicant,
        VaadinServletRequest.getCurrent().getHttpServletRequest(),
        VaadinServletResponse.getCurrent().getHttpServletResponse());
    UI.getCurrent().getPage().setLocation(address(onward));
  }

  private static String address(String onward) {
    return VaadinServletRequest.getCurrent().getContextPath() + onward;
  }

  @Override
  public String getPageTitle() {
    return Titles.of("applicant-sign-in.title");
  }
}
