package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CallCases;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.SessionRow;
import org.onestop.casework.SessionSummary;
import org.onestop.casework.SessionView;
import org.onestop.kernel.Fault;
import org.onestop.ui.session.ResultLines.Line;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Moments;

/** One session: who is called, what comes of it, on this page or by a workbook. */
final class SessionPage extends Div {
  private static final long serialVersionUID = 1L;

  private final transient SessionRooms rooms;
  private final String id;
  private final Div said = new Div();
  private final Div content = new Div();
  private transient SessionView view;

  /** Throws NOT_FOUND when it does not exist for the reader. */
  SessionPage(SessionRooms rooms, String id) {
    this.rooms = rooms;
    this.id = id;
    this.view = rooms.sessions().view(rooms.actor(), id);
    addClassName("session-page");
    said.addClassName("follow-up-said");
    said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    content.addClassName("session-content");
    add(content);
    show(Set.of());
  }

  LocalDate day() {
    return view.session().day();
  }

  private SessionView read() {
    return rooms.sessions().view(rooms.actor(), id);
  }

  /**
   * @param chosen ids of the lines that are taken in
   */
  private void show(Set<String> chosen) {
    content.removeAll();
    content.add(new SessionHead(rooms, view, this::tell), said, about(), work(chosen));
    SessionSummary session = view.session();
    boolean on = session.state().equals("arranged");
    if (on && view.open() && !view.rows().isEmpty()) {
      content.add(new ExcelCard(this::read, this::confirm));
    }
    if (on && session.arranges()) {
      content.add(new CandidateCard(rooms.sessions().candidates(rooms.actor(), id), this::call));
    }
  }

  /** Reads it anew after something was done, and says what. */
  private void again(Set<String> chosen) {
    view = read();
    show(chosen);
    // Below a long list nobody would see it, and the button that had the focus is gone.
    said.getElement().callJsFunction("focus");
  }

  private Card about() {
    SessionSummary session = view.session();
    DescriptionList facts = new DescriptionList();
    facts.addClassName("facts");
    fact(facts, "session.place", session.place());
    fact(facts, "session.items", SessionList.names(session.items()));
    fact(facts, "session.units", SessionList.names(session.units()));
    fact(facts, "session.note", view.note());
    fact(facts, "session.cancel.reason", view.reason());
    return new Card(session.seasonName(), facts).remark(session.matterName());
  }

  private static void fact(DescriptionList facts, String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.add(new DescriptionList.Term(translate(key)), new DescriptionList.Description(text));
    }
  }

  private Card work(Set<String> chosen) {
    SessionSummary session = view.session();
    if (view.rows().isEmpty() && view.cases().isEmpty()) {
      String nothing =
          !session.state().equals("arranged")
              ? "session.work.none.off"
              : session.arranges() ? "session.work.none" : "session.work.none.unit";
      return Card.empty(translate("session.work"), translate(nothing));
    }
    boolean calls = session.arranges() && session.state().equals("arranged");
    SessionTable table =
        new SessionTable(rooms, view, calls, new SessionTable.Acts(this::fill, this::uncall));
    Card card = new Card(translate("session.work"), table);
    card.addClassName("session-work");
    long done = view.rows().stream().filter(each -> each.state().equals("done")).count();
    card.remark(
        translate("session.work.count", String.valueOf(view.rows().size()), String.valueOf(done)));
    if (table.recordable()) {
      ResultBar bar = new ResultBar(table::chooseAll, filled -> record(table, filled));
      table.whenChosen(() -> bar.count(table.chosen().size()));
      table.choose(chosen);
      card.add(bar);
    } else if (!view.open() && session.state().equals("arranged")) {
      Paragraph later = new Paragraph(translate("session.later", Moments.day(session.day())));
      later.addClassName("muted");
      card.add(later);
    }
    return card;
  }

  private void record(SessionTable table, ResultBar bar) {
    List<SessionRow> chosen = table.chosen();
    if (!chosen.isEmpty() && bar.isComplete()) {
      record(chosen, bar.of(chosen));
    }
  }

  private void record(List<SessionRow> rows, List<RecordInSession> results) {
    said.removeAll();
    try {
      ToldResults told =
          new ToldResults(rooms, rows, rooms.sessions().record(rooms.actor(), id, results));
      said.add(told.card());
      again(told.refused());
    } catch (Fault refused) {
      say(String.join(" ", rooms.sentences(refused)));
    }
  }

  private void confirm(List<Line> lines) {
    List<SessionRow> rows = new ArrayList<>();
    List<RecordInSession> results = new ArrayList<>();
    for (Line each : lines) {
      each.result()
          .ifPresent(result -> {
            rows.add(Objects.requireNonNull(each.row()));
            results.add(result);
          });
    }
    record(rows, results);
  }

  private void fill(SessionRow row) {
    new FormDialog(
            rooms,
            row,
            Objects.requireNonNull(row.resultForm()),
            result -> {
              BatchResult told =
                  rooms.sessions().record(rooms.actor(), id, List.of(result)).getFirst();
              if (told.fault() == null) {
                said.removeAll();
                said.add(new ToldResults(rooms, List.of(row), List.of(told)).card());
                again(Set.of());
              }
              return told;
            })
        .open();
  }

  private void call(List<String> more) {
    List<String> all = new ArrayList<>(view.cases());
    all.addAll(more);
    put(all, translate("session.called.told", String.valueOf(more.size())));
  }

  private void uncall(String caseNo) {
    put(
        view.cases().stream().filter(each -> !each.equals(caseNo)).toList(),
        translate("session.uncalled.told", caseNo));
  }

  private void put(List<String> cases, String sentence) {
    try {
      rooms.sessions().call(rooms.actor(), id, view.session().version(), new CallCases(cases));
      say(sentence);
    } catch (Fault refused) {
      say(
          refused.kind() == Fault.Kind.STALE
              ? translate("session.list.overtaken")
              : String.join(" ", rooms.sentences(refused)));
    }
    again(Set.of());
  }

  private void tell(String key) {
    say(translate(key));
    again(Set.of());
  }

  private void say(String sentence) {
    said.removeAll();
    said.add(new Paragraph(sentence));
  }
}
