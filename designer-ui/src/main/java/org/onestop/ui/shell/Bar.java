package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.onestop.casework.InboxNews;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Scope;

/** The top of the frame: where I am, what needs me, who I am, the way out. */
@SpringComponent
@Scope("prototype")
class Bar extends Header {
  private static final long serialVersionUID = 1L;

  Bar(
      Actors actors,
      Places places,
      Units units,
      WorkDesk desk,
      InboxNews news,
      AuthenticationContext authentication,
      @Value("${onestop.demo.enabled:false}") boolean demo) {
    addClassName("bar");
    Actor actor = actors.current();
    RouterLink mark = new RouterLink(translate("app.name"), HomeView.class);
    mark.addClassName("mark");
    Div account = new Div();
    account.addClassName("account");
    if (actor.is(Role.UNIT) || actor.is(Role.COUNTER)) {
      account.add(new Waiting(desk, news, actor));
    }
    Button leave = new Button(translate("frame.sign-out"), clicked -> authentication.logout());
    account.add(person(actor), leave);
    if (demo) {
      Span badge = new Span(translate("frame.demo"));
      badge.addClassName("demo");
      account.add(badge);
    }
    add(mark, where(actor, places, units), account);
  }

  private static Span where(Actor actor, Places places, Units units) {
    Span where = new Span();
    where.addClassName("where");
    places.above(actor.division()).ifPresent(city -> where.add(new Span(city + " / ")));
    where.add(new Strong(places.ownName(actor.division())));
    if (actor.department() != null) {
      units
          .at(actor.department(), actor.division())
          .map(Unit::name)
          .ifPresent(unit -> where.add(new Span(" · " + unit)));
    }
    return where;
  }

  private static Span person(Actor actor) {
    Span name = new Span(actor.name());
    name.addClassName("name");
    String roles =
        actor.roles().stream()
            .sorted(Comparator.naturalOrder())
            .map(role -> Words.of("role", role))
            .collect(Collectors.joining(translate("format.list")));
    Span role = new Span(roles);
    role.addClassName("roles");
    Span person = new Span(name, role);
    person.addClassName("person");
    return person;
  }
}
