package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.HomeSection;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.springframework.core.annotation.Order;

/** What can be applied for where a channel client stands. */
@Order(70)
@org.springframework.stereotype.Component
class KioskSection implements HomeSection {
  private final Releases releases;
  private final Clock clock;

  KioskSection(Releases releases, Clock clock) {
    this.releases = releases;
    this.clock = clock;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.KIOSK);
  }

  @Override
  public String title() {
    return translate("home.matters");
  }

  @Override
  public Component render(Actor actor) {
    Instant now = clock.instant();
    List<Release> here =
        releases.matters(now).stream()
            .map(each -> releases.inForce(each.matter(), actor.division(), now))
            .flatMap(Optional::stream)
            .toList();
    if (here.isEmpty()) {
      return Card.empty(title(), translate("home.matters.empty"));
    }
    Rows rows =
        new Rows(
            title(),
            List.of(
                translate("matter.name"),
                translate("matter.limit"),
                translate("matter.types"),
                translate("matter.items"),
                translate("matter.release")));
    for (Release release : here) {
      ReleasedMatter matter = release.content();
      rows.add(
          List.of(
              new Strong(matter.name()),
              new Span(translate("matter.limit.days", String.valueOf(matter.limit()))),
              new Span(types(matter)),
              new Span(String.valueOf(matter.items().size())),
              Rows.quiet(
                  translate(
                      "matter.release.number",
                      String.valueOf(release.number()),
                      release.edition()))));
    }
    Anchor terminal = new Anchor(KioskView.ROUTE, translate("kiosk.start"));
    terminal.addClassName("button");
    terminal.setRouterIgnore(true);
    return new Card(title(), rows, terminal);
  }

  private static String types(ReleasedMatter matter) {
    return String.join(
        translate("format.list"),
        matter.applicantTypes().stream().map(ReleasedApplicantType::name).toList());
  }
}
