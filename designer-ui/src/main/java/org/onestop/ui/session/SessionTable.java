package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onestop.casework.SessionRow;
import org.onestop.casework.SessionView;
import org.onestop.identity.Role;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Words;

/** What is worked through in a session: a line for each item of each case called. */
final class SessionTable extends Div {
  private static final long serialVersionUID = 1L;

  private final transient SessionRooms rooms;
  private final transient Acts acts;
  private final boolean calls;
  private transient Runnable changed = () -> {};
  private final transient Map<String, SessionRow> chosen = new LinkedHashMap<>();
  private final transient Map<String, Checkbox> boxes = new LinkedHashMap<>();

  /**
   * What lines lead to.
   *
   * @param fill opens a line's result form
   * @param uncall takes a case off the list
   */
  record Acts(Consumer<SessionRow> fill, Consumer<String> uncall) {}

  /**
   * @param calls whether the reader may take cases off the list
   */
  SessionTable(SessionRooms rooms, SessionView view, boolean calls, Acts acts) {
    this.rooms = rooms;
    this.acts = acts;
    this.calls = calls;
    Rows rows =
        new Rows(
                translate("session.work"),
                List.of(
                    translate("follow-up.choice"),
                    translate("session.item"),
                    translate("session.result"),
                    translate("work.applicant"),
                    translate("work.case"),
                    translate("work.unit"),
                    translate("session.acts")))
            .denseBySecond();
    Set<String> done = new HashSet<>();
    Set<String> seen = new HashSet<>();
    view.rows().stream()
        .filter(each -> each.state().equals("done"))
        .forEach(each -> done.add(each.caseNo()));
    for (SessionRow each : view.rows()) {
      boolean off = seen.add(each.caseNo()) && !done.contains(each.caseNo());
      rows.add(
          List.of(
              box(each),
              new Span(each.itemName()),
              result(each),
              new Span(each.applicantName()),
              caseOf(each.caseNo()),
              Rows.quiet(each.unitName()),
              acts(each, off)));
    }
    for (String each : view.cases()) {
      if (!seen.contains(each)) {
        rows.add(
            List.of(
                Rows.none(),
                Rows.quiet(translate("session.nothing-open")),
                Rows.none(),
                Rows.none(),
                caseOf(each),
                Rows.none(),
                calls ? uncall(each) : Rows.none()));
      }
    }
    add(rows);
  }

  /**
   * @param told when other lines are taken in
   */
  void whenChosen(Runnable told) {
    changed = told;
  }

  List<SessionRow> chosen() {
    return List.copyOf(chosen.values());
  }

  boolean recordable() {
    return !boxes.isEmpty();
  }

  void chooseAll(boolean all) {
    boxes.values().forEach(each -> each.setValue(all));
  }

  /** Takes in those that bear one of the ids. */
  void choose(Set<String> ids) {
    boxes.forEach((id, box) -> box.setValue(ids.contains(id)));
  }

  private Component box(SessionRow row) {
    if (!row.recordable()) {
      return Rows.none();
    }
    Checkbox box = new Checkbox();
    box.setAriaLabel(translate("session.take", row.itemName(), row.caseNo()));
    box.addValueChangeListener(event -> {
      if (event.getValue()) {
        chosen.put(row.id(), row);
      } else {
        chosen.remove(row.id());
      }
      changed.run();
    });
    boxes.put(row.id(), box);
    return box;
  }

  private static Chip result(SessionRow row) {
    String outcome = row.outcome();
    if (outcome == null) {
      return new Chip(translate("session.open"), "state", "unclaimed");
    }
    return new Chip(
        Words.ofCode("desk.outcome", outcome),
        "state",
        outcome.equals("done") ? "published" : "suspended");
  }

  private Component caseOf(String caseNo) {
    return rooms.actor().is(Role.COUNTER)
        ? new Anchor("cases/" + caseNo, caseNo)
        : new Span(caseNo);
  }

  private Component acts(SessionRow row, boolean off) {
    Div all = new Div();
    all.addClassName("session-acts");
    if (row.recordable() && row.resultForm() != null) {
      NativeButton fill =
          new NativeButton(translate("session.fill"), clicked -> acts.fill().accept(row));
      fill.addClassName("link");
      fill.getElement()
          .setAttribute("aria-label", translate("session.fill.of", row.itemName(), row.caseNo()));
      all.add(fill);
    }
    if (row.own() && row.state().equals("open")) {
      all.add(new Anchor("work/" + row.id(), translate("session.work-item")));
    }
    if (calls && off) {
      all.add(uncall(row.caseNo()));
    }
    return all.getComponentCount() == 0 ? Rows.none() : all;
  }

  private NativeButton uncall(String caseNo) {
    NativeButton off =
        new NativeButton(translate("session.uncall"), clicked -> acts.uncall().accept(caseNo));
    off.addClassName("link");
    off.getElement().setAttribute("aria-label", translate("session.uncall.of", caseNo));
    return off;
  }
}
