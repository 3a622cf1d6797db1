package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.SavedViews;
import org.onestop.casework.SavedViews.SavedView;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemCounts;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Page;
import org.onestop.kernel.Texts;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Words;

/** The list on the left, which keeps its place while its items are worked through on the right. */
final class WorkList extends Div {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private static final String ID = "event.detail.id";
  private static final String TAKEN = "event.detail.taken";

  /** The door answers no longer page. */
  private static final int WIDEST = 200;

  private final transient WorkDesk desk;
  private final transient WorkCalendar calendar;
  private final transient Actors actors;
  private final transient Actor actor;
  private final transient LocalDate today;
  private final transient Consumer<WorkItemRow> opened;
  private final Map<Folder, NativeButton> folders = new LinkedHashMap<>();
  private final WorkFilters filters;
  private final Div lines = new Div();
  private final Span news = new Span();
  private final Button more = new Button(translate("desk.more"), clicked -> more());
  private final transient List<WorkItemRow> rows = new ArrayList<>();
  private final Batch batch;
  private Folder folder = Folder.OPEN;
  private @Nullable String next;
  private @Nullable String shown;

  /**
   * @param offers what can be filtered for
   * @param opened told which line was chosen
   */
  WorkList(
      WorkDesk desk,
      WorkCalendar calendar,
      Actors actors,
      Actor actor,
      LocalDate today,
      WorkOffers offers,
      SavedViews views,
      Texts texts,
      Consumer<WorkItemRow> opened) {
    this.desk = desk;
    this.calendar = calendar;
    this.actors = actors;
    this.actor = actor;
    this.today = today;
    this.opened = opened;
    addClassName("work-list");
    lines.addClassName("work-lines");
    more.addClassName("link");
    batch = new Batch(desk, texts, actor, this::read, this::takeAll);
    lines
        .getElement()
        .addEventListener("row-chosen", told -> row(id(told)).ifPresent(this::choose))
        .addEventData(ID);
    lines
        .getElement()
        .addEventListener(
            "row-taken",
            told ->
                row(id(told))
                    .ifPresent(row -> batch.take(row, told.getEventData().path(TAKEN).asBoolean())))
        .addEventData(ID)
        .addEventData(TAKEN);
    filters = new WorkFilters(offers, actor, this::read);
    add(
        tabs(),
        filters,
        new SavedViewBar(views, actor, texts, this::view, this::show),
        batch,
        news,
        lines,
        more);
    news.addClassName("work-news");
    news.getElement().setAttribute("role", "status");
  }

  private static String id(DomEvent told) {
    return told.getEventData().path(ID).asString();
  }

  /** Takes all lines that are shown into the batch, or none. */
  private void takeAll(boolean taken) {
    rows.forEach(each -> batch.take(each, taken));
    lines().forEach(each -> each.take(taken));
  }

  private Div tabs() {
    Div tabs = new Div();
    tabs.addClassName("work-tabs");
    tabs.getElement().setAttribute("role", "group");
    tabs.getElement().setAttribute("aria-label", translate("desk.folders"));
    for (Folder each : Folder.values()) {
      NativeButton tab = new NativeButton("", clicked -> turnTo(each));
      folders.put(each, tab);
      tabs.add(tab);
    }
    return tabs;
  }

  private SavedView view() {
    return new SavedView("", folder.state(), filters.filter());
  }

  private void show(SavedView view) {
    folder = Folder.of(view.state());
    filters.show(view.filter());
  }

  void turnTo(Folder other) {
    folder = other;
    read();
  }

  /** Reads it anew from its top; what is shown beside it stays. */
  void read() {
    rows.clear();
    batch.clear();
    news.setText("");
    next = null;
    lines.removeAll();
    fetch();
    head();
  }

  /**
   * Brings the list up to date while somebody works on: what is unchanged stays where it is, with
   * the focus and the ticks on it, and what came in is marked and counted aloud.
   */
  void refresh() {
    head();
    boolean whole = next == null;
    List<WorkItemRow> now = asManyAsNow();
    more.setVisible(next != null);
    if (now.equals(rows)) {
      return;
    }
    Map<WorkItemRow, Component> kept = new LinkedHashMap<>();
    List<Component> all = lines.getChildren().toList();
    Set<String> before = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      kept.put(rows.get(i), all.get(i));
      before.add(rows.get(i).id());
    }
    kept.forEach((row, line) -> {
      if (!now.contains(row)) {
        line.removeFromParent();
      }
    });
    if (rows.isEmpty()) {
      lines.removeAll();
    }
    // What moved up from behind the last line was there before.
    int last = whole ? now.size() : lastOf(now, before);
    int fresh = 0;
    for (int i = 0; i < now.size(); i++) {
      WorkItemRow row = now.get(i);
      if (!kept.containsKey(row)) {
        boolean cameIn = i < last && !before.contains(row.id());
        lines.addComponentAtIndex(i, line(row, cameIn));
        fresh += cameIn ? 1 : 0;
      }
    }
    rows.clear();
    rows.addAll(now);
    batch.keep(now);
    ended();
    news.setText(fresh == 0 ? "" : translate("desk.news", String.valueOf(fresh)));
  }

  /** The first lines as they are now, at least as many as are shown. */
  private List<WorkItemRow> asManyAsNow() {
    List<WorkItemRow> now = new ArrayList<>();
    @Nullable String after = null;
    do {
      int wanted = Math.clamp(rows.size() - now.size(), PAGE, WIDEST);
      Page<WorkItemRow> page =
          desk.list(actor, new WorkItemQuery(folder.state(), filters.filter(), wanted, after));
      now.addAll(page.items());
      after = page.next();
    } while (after != null && now.size() < rows.size());
    next = after;
    return now;
  }

  /** Index of the last that was there before. */
  private static int lastOf(List<WorkItemRow> now, Set<String> before) {
    int last = now.size() - 1;
    while (last >= 0 && !before.contains(now.get(last).id())) {
      last--;
    }
    return last;
  }

  private void more() {
    if (next != null) {
      fetch();
    }
  }

  private void fetch() {
    Page<WorkItemRow> page =
        desk.list(actor, new WorkItemQuery(folder.state(), filters.filter(), PAGE, next));
    next = page.next();
    rows.addAll(page.items());
    page.items().forEach(each -> lines.add(line(each, false)));
    ended();
  }

  /** What stands below the last line. */
  private void ended() {
    if (rows.isEmpty()) {
      boolean filtered = !filters.filter().equals(WorkItemFilter.NONE);
      Paragraph empty =
          new Paragraph(
              filtered ? translate("desk.empty.filtered") : Words.of("desk.empty", folder));
      empty.addClassName("empty");
      lines.add(empty);
    }
    more.setVisible(next != null);
  }

  private void head() {
    WorkItemCounts counts = desk.counts(actor);
    folders.forEach((each, tab) -> {
      tab.setText(Words.of("desk.folder", each));
      tab.getElement().setAttribute("aria-pressed", String.valueOf(each == folder));
    });
    count(Folder.MINE, counts.mine(), counts);
    count(Folder.OPEN, counts.open(), counts);
  }

  private void count(Folder which, int count, WorkItemCounts counts) {
    Span number =
        new Span(
            count > counts.cappedAt()
                ? translate("format.more-than", String.valueOf(counts.cappedAt()))
                : String.valueOf(count));
    number.addClassName("muted");
    Optional.ofNullable(folders.get(which)).ifPresent(tab -> tab.add(number));
  }

  private WorkRow line(WorkItemRow row, boolean cameIn) {
    List<WorkRow.Label> chips = new ArrayList<>();
    if (row.assignee() != null && folder == Folder.OPEN) {
      chips.add(
          row.assignee().equals(actor.account())
              ? new WorkRow.Label(translate("work.assigned.me"), "blue")
              : new WorkRow.Label(
                  translate("work.assigned.by", Colleagues.name(actors, row.assignee())), ""));
    }
    if (!row.kind().equals("stage") && !row.kind().equals("item")) {
      chips.add(new WorkRow.Label(translate("work.kind." + row.kind()), "amber"));
    }
    if (cameIn) {
      chips.add(new WorkRow.Label(translate("desk.fresh"), "green"));
    }
    WorkRow line =
        new WorkRow(
            new WorkRow.Shown(
                row.id(),
                folder == Folder.DONE
                    ? ""
                    : translate("desk.batch.take", row.stepName(), row.caseNo()),
                batch.has(row),
                Remaining.look(row),
                Remaining.words(row, calendar, today),
                translate("format.work-line", row.stepName(), row.applicantName()),
                chips,
                row.caseNo(),
                row.dueAt() == null ? "" : Moments.day(row.dueAt().toLocalDate())));
    line.mark(row.id().equals(shown));
    return line;
  }

  private void choose(WorkItemRow row) {
    show(row.id());
    opened.accept(row);
  }

  /** The row of a work item that stands in the list. */
  Optional<WorkItemRow> row(String id) {
    return rows.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Marks the line that is shown beside the list. */
  void show(@Nullable String id) {
    shown = id;
    lines().forEach(each -> each.mark(each.getElement().getAttribute("data-id").equals(id)));
  }

  private Stream<WorkRow> lines() {
    return lines.getChildren().filter(WorkRow.class::isInstance).map(WorkRow.class::cast);
  }

  /** The one behind another, else the first; empty where there is none. */
  Optional<WorkItemRow> after(@Nullable String id) {
    for (int i = 0; i < rows.size() - 1; i++) {
      if (rows.get(i).id().equals(id)) {
        return Optional.of(rows.get(i + 1));
      }
    }
    return rows.stream().filter(each -> !each.id().equals(id)).findFirst();
  }

  /** One step up or down from the line that is shown. */
  void step(int by) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(shown)) {
        int to = i + by;
        if (to >= 0 && to < rows.size()) {
          choose(rows.get(to));
        }
        return;
      }
    }
    if (!rows.isEmpty()) {
      choose(rows.getFirst());
    }
  }
}
