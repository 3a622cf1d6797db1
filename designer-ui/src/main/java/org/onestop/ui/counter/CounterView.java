package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseSummary;
import org.onestop.casework.DraftSummary;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Texts;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;

/** Where the counter starts: look somebody up, file for somebody, see what came in today. */
@Route(value = "counter", layout = Frame.class)
@RolesAllowed("COUNTER")
public class CounterView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int FOUND = 20;
  private static final int LONGEST_NUMBER = 20;
  private static final int TODAY = 50;

  private final transient CaseDesk desk;
  private final transient Drafts drafts;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String place;
  private final Div found = new Div();

  CounterView(
      CaseDesk desk,
      Drafts drafts,
      Releases releases,
      Texts texts,
      Actors actors,
      Places places,
      Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.texts = texts;
    this.actor = actors.current();
    this.place = places.ownName(actor.division());
    addClassName("page");
    Div head = new Div(new H1(translate("counter.heading")));
    head.addClassName("page-head");
    add(head, search(), found, filing(releases, clock.instant()), today(clock));
  }

  private Card search() {
    TextField text = new TextField(translate("counter.search"));
    text.setPlaceholder(translate("counter.search.hint"));
    text.addClassName("search");
    text.setAutofocus(true);
    Button look = new Button(translate("counter.search.look"), clicked -> look(text.getValue()));
    look.addClickShortcut(Key.ENTER).listenOn(text);
    Div row = new Div(text, look);
    row.addClassName("search-row");
    return new Card(translate("counter.look-up"), row);
  }

  /** A case number, an ID number, a whole name – or the code of a draft, which opens it. */
  private void look(String entered) {
    found.removeAll();
    String text = entered.strip();
    if (text.isEmpty()) {
      return;
    }
    if (text.length() > LONGEST_NUMBER && text.matches("[\\w-]+")) {
      resume(text);
      return;
    }
    if (text.matches("\\d{17}[\\dXx]")) {
      drafts.look(actor, text.toUpperCase(Locale.ROOT)).forEach(each -> found.add(draft(each)));
    }
    List<CaseSummary> cases = desk.search(actor, text, null, FOUND).items();
    found.add(
        cases.isEmpty()
            ? Card.empty(translate("counter.found"), translate("counter.found.none"))
            : new Card(
                translate("counter.found"), new CaseRows(translate("counter.found"), cases)));
  }

  private void resume(String code) {
    try {
      DraftView draft = drafts.resume(actor, code);
      getUI()
          .ifPresent(
              ui -> ui.navigate("counter/filing/" + draft.matter() + "?draft=" + draft.id()));
    } catch (Fault refused) {
      found.add(
          Card.failed(
              translate("counter.found"), String.join(" ", Faults.sentences(texts, refused))));
    }
  }

  /** That there is one is all that is told; its owner's code opens it. */
  private Div draft(DraftSummary draft) {
    Div box =
        new Div(
            new Paragraph(
                translate("counter.draft", Moments.minute(draft.updatedAt().toInstant()))));
    box.addClassName("information");
    return box;
  }

  /** The matters that can be filed here. */
  private Card filing(Releases releases, Instant now) {
    Div matters = new Div();
    matters.addClassName("links");
    releases.matters(now).stream()
        .map(each -> releases.inForce(each.matter(), actor.division(), now))
        .flatMap(Optional::stream)
        .forEach(each -> matters.add(begin(each)));
    Anchor files = new Anchor("counter/files", translate("counter.files"));
    matters.add(files);
    return new Card(translate("counter.filing"), matters);
  }

  private static Anchor begin(Release release) {
    Anchor begin =
        new Anchor(
            "counter/filing/" + release.content().matter(),
            translate("counter.filing.begin", release.content().name()));
    begin.addClassName("button");
    return begin;
  }

  private Card today(Clock clock) {
    Instant midnight =
        LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE)
            .atStartOfDay(Stopwatch.ZONE)
            .toInstant();
    Page<CaseSummary> page = desk.filedSince(actor, midnight, null, TODAY);
    if (page.items().isEmpty()) {
      return Card.empty(translate("counter.today"), translate("counter.today.none"));
    }
    Card card =
        new Card(
            translate("counter.today"), new CaseRows(translate("counter.today"), page.items()));
    return card.remark(
        translate(
            page.next() == null ? "counter.today.count" : "counter.today.first",
            String.valueOf(page.items().size())));
  }

  @Override
  public String getPageTitle() {
    return Titles.of("counter.heading", place);
  }
}
