package org.onestop.ui.followup;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.BatchResult;
import org.onestop.casework.FollowUpRow;
import org.onestop.casework.FollowUps;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Texts;
import org.onestop.release.Releases;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Titles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes on after closing: one list to work through, and many of it recorded at once. */
@Route(value = "follow-ups", layout = Frame.class)
@RolesAllowed({"COUNTER", "UNIT"})
class FollowUpsView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FollowUpsView.class);
  private static final int PAGE = 50;

  private final transient FollowUps followUps;
  private final transient Texts texts;
  private final transient Actor actor;
  private final FollowUpFilters filters;
  private final FollowUpTable table;
  private final RecordingBar bar;
  private final Paragraph nothing = new Paragraph();
  private final Paragraph wrong = new Paragraph();
  private final Button more = new Button(translate("desk.more"), clicked -> fetch());
  private final Button again = new Button(translate("follow-up.again"), clicked -> read());
  private final Div said = new Div();
  private @Nullable String next;

  FollowUpsView(FollowUps followUps, Releases releases, Texts texts, Clock clock, Actors actors) {
    this.followUps = followUps;
    this.texts = texts;
    this.actor = actors.current();
    addClassName("page");
    filters = new FollowUpFilters(kinds(releases, clock, actor), this::read);
    table = new FollowUpTable(actor.is(Role.COUNTER), this::count);
    bar =
        new RecordingBar(
            () -> LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE),
            table::chooseAll,
            this::record);
    nothing.addClassName("empty");
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    more.addClassName("link");
    again.addClassName("link");
    said.addClassName("follow-up-said");
    said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    Div head = new Div(new H1(translate("follow-up.heading")));
    head.addClassName("page-head");
    Card card =
        new Card(translate("follow-up.title"), filters, table, nothing, wrong, again, more, bar);
    card.remark(translate("follow-up.untimed"));
    add(head, said, card);
    read();
  }

  /** Kind → its names in the releases in force here, of the items whose units the reader sees. */
  private static Map<String, String> kinds(Releases releases, Clock clock, Actor actor) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    releases
        .matters(clock.instant())
        .forEach(matter ->
            releases
                .inForce(matter.matter(), actor.division(), clock.instant())
                .ifPresent(release ->
                    release.content().items().stream()
                        .filter(each ->
                            actor.is(Role.COUNTER) || each.department().equals(actor.department()))
                        .flatMap(each -> each.followUps().stream())
                        .forEach(each ->
                            names
                                .computeIfAbsent(each.kind(), kind -> new LinkedHashSet<>())
                                .add(each.name()))));
    Map<String, String> kinds = new LinkedHashMap<>();
    names.forEach((kind, all) -> kinds.put(kind, String.join(translate("format.list"), all)));
    return kinds;
  }

  /** Reads it anew from its top. */
  private void read() {
    next = null;
    table.clear();
    fetch();
  }

  private void fetch() {
    wrong.setText("");
    try {
      Page<FollowUpRow> page = followUps.list(actor, filters.query(PAGE, next));
      next = page.next();
      table.show(page.items());
    } catch (RuntimeException failed) {
      LOG.error("follow-ups could not be read", failed);
      wrong.setText(translate("follow-up.unread"));
    }
    boolean read = wrong.getText().isEmpty();
    nothing.setText(read && table.isEmpty() ? filters.nothing() : "");
    nothing.setVisible(read && table.isEmpty());
    wrong.setVisible(!read);
    again.setVisible(!read);
    table.setVisible(!table.isEmpty());
    bar.setVisible(!table.isEmpty());
    more.setVisible(read && next != null);
  }

  private void count() {
    bar.count(table.chosen().size());
  }

  private void record() {
    List<FollowUpRow> chosen = table.chosen();
    said.removeAll();
    if (chosen.isEmpty() || !bar.isValid()) {
      return;
    }
    List<BatchResult> results;
    try {
      results = followUps.record(actor, chosen.stream().map(bar::of).toList());
    } catch (Fault refused) {
      said.add(new Paragraph(String.join(" ", Faults.sentences(texts, refused))));
      return;
    }
    Set<String> refused = tell(chosen, results);
    if (refused.isEmpty()) {
      bar.forget();
    }
    read();
    // What was refused stays chosen: read anew, it can be tried again.
    table.choose(refused);
    // Below a long list nobody would see it, and the button that had the focus may be off now.
    said.getElement().callJsFunction("focus");
  }

  /** Says of each what became of it; answers the ids of those that were refused. */
  private Set<String> tell(List<FollowUpRow> chosen, List<BatchResult> results) {
    Rows rows =
        new Rows(
            translate("follow-up.results"),
            List.of(
                translate("work.case"),
                translate("follow-up.what"),
                translate("desk.batch.result")));
    Set<String> refused = new LinkedHashSet<>();
    List<List<Span>> recorded = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Fault fault = results.get(i).fault();
      FollowUpRow row = chosen.get(i);
      Span number = new Span(row.caseNo());
      Span what = new Span(row.kindName());
      if (fault == null) {
        recorded.add(List.of(number, what, new Span(translate("follow-up.recorded"))));
      } else {
        refused.add(row.id());
        rows.add(List.of(number, what, new Span(why(fault))));
      }
    }
    recorded.forEach(each -> rows.add(List.copyOf(each)));
    Card card = new Card(translate("follow-up.results"), rows.dense());
    card.remark(
        translate(
            "follow-up.results.count",
            String.valueOf(recorded.size()),
            String.valueOf(refused.size())));
    said.add(card);
    return refused;
  }

  /** The list was read anew already: nobody needs to be told to do so. */
  private String why(Fault fault) {
    return fault.kind() == Fault.Kind.STALE
        ? translate("follow-up.overtaken")
        : String.join(" ", Faults.sentences(texts, fault));
  }

  @Override
  public String getPageTitle() {
    return Titles.of("follow-up.heading");
  }
}
