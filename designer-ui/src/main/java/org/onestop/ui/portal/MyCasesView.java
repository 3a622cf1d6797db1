package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseSummary;
import org.onestop.casework.MyMessages;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Page;
import org.onestop.message.Messages;
import org.onestop.ui.casework.StatusLook;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/** Everything a person has applied for, the latest first. */
@Route(value = "my-cases", autoLayout = false)
@RolesAllowed("APPLICANT")
class MyCasesView extends PortalPage implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 20;
  private static final int MESSAGES = 5;

  private final transient CaseDesk desk;
  private final transient Places places;
  private final transient Actor actor;
  private final UnorderedList list = new UnorderedList();
  private final Button more = new Button(translate("my-cases.more"));
  private @Nullable String after;

  MyCasesView(PortalBar bar, CaseDesk desk, MyMessages messages, Places places, Actors actors) {
    super(bar);
    this.desk = desk;
    this.places = places;
    this.actor = actors.current();
    list.addClassName("case-list");
    more.addClickListener(clicked -> read());
    main.add(new H1(translate("portal.my-cases")));
    List<Messages.Received> told = messages.latest(actor, MESSAGES);
    if (!told.isEmpty()) {
      main.add(told(told));
      messages.shown(actor);
    }
    main.add(list, more);
    read();
    if (list.getChildren().findAny().isEmpty()) {
      Paragraph empty = new Paragraph(translate("my-cases.empty"));
      empty.addClassName("empty");
      Anchor begin = new Anchor(".", translate("my-cases.begin"));
      begin.addClassName("button");
      begin.setRouterIgnore(true);
      main.add(new Div(empty, begin));
    }
  }

  private static Component told(List<Messages.Received> told) {
    UnorderedList lines = new UnorderedList();
    lines.addClassName("told");
    for (Messages.Received each : told) {
      Span at = new Span(Moments.minute(each.at()));
      at.addClassName("muted");
      Div line = new Div(new Anchor("my-cases/" + each.caseNo(), each.title()), at);
      if (each.unread()) {
        Span unread = new Span(translate("my-cases.unread"));
        unread.addClassNames("chip", "blue");
        line.addComponentAsFirst(unread);
      }
      lines.add(new ListItem(line));
    }
    Card card = new Card(translate("my-cases.messages"), lines);
    long unread = told.stream().filter(Messages.Received::unread).count();
    return unread == 0
        ? card
        : card.remark(translate("my-cases.messages.unread", String.valueOf(unread)));
  }

  private void read() {
    Page<CaseSummary> page = desk.mine(actor, after, PAGE);
    page.items().forEach(each -> list.add(line(each)));
    after = page.next();
    more.setVisible(after != null);
  }

  private Component line(CaseSummary each) {
    H2 title = new H2(new Anchor("my-cases/" + each.caseNo(), each.caseNo()));
    Span state = new Span(Words.of("case.status", each.status()));
    state.addClassNames("chip", StatusLook.of(each.status()));
    Div head = new Div(title, state);
    head.addClassName("head");
    Paragraph about =
        new Paragraph(
            new Strong(places.name(each.division())),
            new Span(translate("my-cases.submitted", Moments.day(each.submittedAt().toInstant()))));
    return new ListItem(head, about);
  }

  @Override
  public String getPageTitle() {
    return Titles.of("portal.my-cases");
  }
}
