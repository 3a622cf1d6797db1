package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;

/** One matter in one division: configured, judged, reviewed and published. */
@Route(value = "claims/:matter/:division", layout = Frame.class)
@RolesAllowed({"CATALOG", "APPROVE", "CONFIG", "PUBLISH"})
class ConfigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final String AT = "at";

  private final transient Rooms rooms;
  private final transient Actor actor;
  private final transient Places places;
  private String title = "";

  ConfigureView(Rooms rooms, Actors actors, Places places) {
    this.rooms = rooms;
    this.actor = actors.current();
    this.places = places;
    addClassName("configure");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String matter = event.getRouteParameters().get("matter").orElse("");
    String division = event.getRouteParameters().get("division").orElse("");
    String section =
        event.getLocation().getQueryParameters().getSingleParameter(AT).orElse(Outline.MATTER);
    removeAll();
    try {
      Workbench bench =
          new Workbench(rooms, actor, matter, division, each -> remember(matter, division, each));
      add(bench);
      bench.open(section);
      title = bench.shown().matter().name();
    } catch (Fault refused) {
      if (refused.kind() != Fault.Kind.NOT_FOUND) {
        throw refused;
      }
      if (!division.matches("\\d{6}")
          || rooms.divisions().find(division).isEmpty()
          || !rooms.catalog().matters().contains(matter)) {
        throw new NotFoundException();
      }
      unclaimed(refused);
    }
    title = Titles.of("configure.title", title, places.ownName(division));
  }

  /** The address follows the open section, so that it can be sent to a colleague. */
  private void remember(String matter, String division, String section) {
    getUI()
        .ifPresent(ui ->
            ui.getPage()
                .getHistory()
                .replaceState(
                    null,
                    "claims/"
                        + matter
                        + "/"
                        + division
                        + "?"
                        + QueryParameters.of(AT, section).getQueryString()));
  }

  private void unclaimed(Fault refused) {
    Anchor back = new Anchor("claims", translate("configure.back"));
    add(
        new H1(translate("configure.unclaimed")),
        new Paragraph(String.join(" ", Faults.sentences(rooms.names().texts(), refused))),
        back);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
