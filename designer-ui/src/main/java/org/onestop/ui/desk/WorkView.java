package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.Absences;
import org.onestop.casework.Comments;
import org.onestop.casework.Contacts;
import org.onestop.casework.InboxNews;
import org.onestop.casework.SavedViews;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Units;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.onestop.release.Releases;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;

/**
 * A day's work: the list keeps its place on the left, and one work item is handled on the right.
 */
@Route(value = "work/:id?", layout = Frame.class)
@RolesAllowed({"COUNTER", "UNIT"})
@JavaScript("context://desk.js")
class WorkView extends Div implements BeforeEnterObserver, HasDynamicTitle, WorkDetail.Listener {
  private static final long serialVersionUID = 1L;
  private static final List<String> KEYS =
      List.of("j", "k", "c", "a", "n", "r", "t", "m", "/", "?");

  private final transient DeskRooms rooms;
  private final WorkList list;
  private final Div side = new Div();
  private final Div said = new Div();
  private final MentionLink mentions;
  private final transient InboxNews news;
  private @Nullable String shown;

  /** As it was when it was shown; another version means that somebody else was at it. */
  private int version;

  private transient Runnable unwatch = () -> {};

  WorkView(
      WorkDesk desk,
      InboxNews news,
      Materials materials,
      Forms forms,
      FormSheets sheets,
      WorkCalendar calendar,
      Places places,
      Units units,
      Releases releases,
      Divisions divisions,
      SavedViews views,
      Absences absences,
      Comments comments,
      Contacts contacts,
      Texts texts,
      Clock clock,
      Actors actors) {
    Actor actor = actors.current();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE);
    this.news = news;
    rooms =
        new DeskRooms(
            desk, comments, contacts, materials, forms, sheets, calendar, places, units, actors,
            texts, actor, today);
    addClassName("work-page");
    WorkOffers offers = WorkOffers.of(releases, divisions, actor, clock.instant());
    list =
        new WorkList(
            desk, calendar, actors, actor, today, offers, views, texts, row -> open(row.id()));
    said.addClassName("said");
    said.getElement().setAttribute("role", "status");
    side.addClassName("work-side");
    mentions = new MentionLink(comments, actor, this::mentions);
    Div notices = new Div(mentions, new AbsenceBar(absences, actors, actor, texts, today));
    notices.addClassName("work-notices");
    Div left = new Div(head(), notices, list);
    left.addClassName("work-left");
    add(left, side);
    list.read();
  }

  private Div head() {
    Button up = hidden("desk.key.k", "k", () -> list.step(-1));
    Button down = hidden("desk.key.j", "j", () -> list.step(1));
    Button help = WorkDetail.keyed(new Button("?", clicked -> help()), "?");
    help.setAriaLabel(translate("desk.keys"));
    help.addClassName("quiet");
    Div head = new Div(new H1(translate("desk.heading")), up, down, help);
    head.addClassName("work-list-head");
    return head;
  }

  private static Button hidden(String label, String key, Runnable act) {
    Button button = WorkDetail.keyed(new Button(translate(label), clicked -> act.run()), key);
    button.addClassName("only-heard");
    return button;
  }

  private static void help() {
    Dialog dialog = new Dialog(translate("desk.keys"));
    DescriptionList keys = new DescriptionList();
    keys.addClassName("facts");
    for (String each : KEYS) {
      keys.add(
          new DescriptionList.Term(each.toUpperCase(java.util.Locale.ROOT)),
          new DescriptionList.Description(translate("desk.key." + word(each))));
    }
    dialog.add(keys);
    dialog.getFooter().add(new Button(translate("desk.close"), clicked -> dialog.close()));
    dialog.open();
  }

  private static String word(String key) {
    return switch (key) {
      case "/" -> "search";
      case "?" -> "help";
      default -> key;
    };
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse(null);
    if (id == null) {
      empty();
      return;
    }
    try {
      show(id);
    } catch (Fault unknown) {
      throw new NotFoundException();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    unwatch = news.watch(rooms.actor(), () -> ui.access(this::refresh));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    unwatch.run();
  }

  /** Something changed in the inbox; what somebody is typing on the right is left alone. */
  private void refresh() {
    if (!isAttached()) {
      return;
    }
    list.refresh();
    mentions.read();
    String id = shown;
    int now = id == null ? version : current(id);
    if (now != version) {
      version = now;
      tell(translate("desk.changed-meanwhile"));
      said.addClassName("warning");
    }
  }

  /** The version of a work item as it is now; none that there is when the unit has it no more. */
  private int current(String id) {
    Optional<WorkItemRow> listed = list.row(id);
    if (listed.isPresent()) {
      return listed.get().version();
    }
    try {
      return rooms.desk().detail(rooms.actor(), id).row().version();
    } catch (Fault gone) {
      return -1;
    }
  }

  private void open(String id) {
    try {
      show(id);
    } catch (Fault gone) {
      // It was moved or completed between the list and the click.
      tell(String.join(" ", org.onestop.ui.filing.Faults.sentences(rooms.texts(), gone)));
      list.read();
    }
  }

  private void show(String id) {
    side.removeAll();
    WorkItemDetail detail = rooms.desk().detail(rooms.actor(), id);
    side.add(said, new WorkDetail(rooms, detail, this));
    shown = id;
    version = detail.row().version();
    list.show(id);
    mentions.read();
    getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "work/" + id));
  }

  /** What mentions the unit, in the place of a work item. */
  private void mentions() {
    aside(new MentionList(rooms, this::follow));
  }

  /** Leads to the case's work item where the unit has one open, else to what was written. */
  private void follow(String caseNo) {
    try {
      rooms
          .desk()
          .list(rooms.actor(), new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 1, null))
          .items()
          .stream()
          .findFirst()
          .ifPresentOrElse(
              row -> open(row.id()),
              () -> {
                aside(new MentionedCase(rooms, caseNo, this::mentions));
                mentions.read();
              });
    } catch (Fault gone) {
      tell(String.join(" ", org.onestop.ui.filing.Faults.sentences(rooms.texts(), gone)));
    }
  }

  private void aside(Component what) {
    shown = null;
    said.setText("");
    side.removeAll();
    side.add(said, what);
    list.show(null);
    getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "work"));
  }

  private void empty() {
    shown = null;
    side.removeAll();
    Paragraph none = new Paragraph(translate("desk.choose"));
    none.addClassName("empty");
    side.add(said, none);
  }

  private void tell(String sentence) {
    said.removeClassName("warning");
    said.setText(sentence);
  }

  /** The next one opens, so that nobody goes back to the list after each. */
  @Override
  public void completed(String sentence) {
    String done = shown;
    var next = list.after(done);
    list.read();
    next.ifPresentOrElse(row -> open(row.id()), this::empty);
    tell(sentence);
  }

  @Override
  public void changed(String sentence) {
    list.read();
    String id = shown;
    if (id != null) {
      open(id);
    }
    tell(sentence);
  }

  @Override
  public String getPageTitle() {
    return Titles.of("desk.heading");
  }
}
