package org.onestop.ui.followup;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.casework.FollowUpRow;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;

/** Follow-ups in a table, each with a box that takes it in. */
final class FollowUpTable extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Runnable changed;
  private final boolean linked;
  private final transient Map<String, FollowUpRow> chosen = new LinkedHashMap<>();
  private final transient Map<String, Checkbox> boxes = new LinkedHashMap<>();
  private Rows rows = rows();

  /**
   * @param linked whether cases have a page for the reader
   * @param changed told when other rows are chosen
   */
  FollowUpTable(boolean linked, Runnable changed) {
    this.linked = linked;
    this.changed = changed;
    add(rows);
  }

  private static Rows rows() {
    return new Rows(
            translate("follow-up.heading"),
            List.of(
                translate("follow-up.choice"),
                translate("follow-up.what"),
                translate("follow-up.status"),
                translate("work.applicant"),
                translate("work.case"),
                translate("follow-up.at"),
                translate("follow-up.note")))
        .denseBySecond();
  }

  void clear() {
    chosen.clear();
    boxes.clear();
    removeAll();
    rows = rows();
    add(rows);
    changed.run();
  }

  /** Adds rows below those that are there. */
  void show(List<FollowUpRow> more) {
    for (FollowUpRow each : more) {
      rows.add(
          List.of(
              box(each),
              what(each),
              new StatusChip(each.status()),
              new Span(each.applicantName()),
              caseOf(each),
              at(each),
              note(each)));
    }
  }

  List<FollowUpRow> chosen() {
    return List.copyOf(chosen.values());
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  /** Takes in those of the rows shown that bear one of the ids. */
  void choose(Set<String> ids) {
    boxes.forEach((id, box) -> box.setValue(ids.contains(id)));
  }

  void chooseAll(boolean all) {
    boxes.values().forEach(each -> each.setValue(all));
  }

  private Checkbox box(FollowUpRow row) {
    Checkbox box = new Checkbox();
    box.setAriaLabel(translate("follow-up.take", row.kindName(), row.caseNo()));
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

  private static Component what(FollowUpRow row) {
    Div what = new Div(new Strong(row.kindName()), Rows.quiet(row.itemName()));
    what.addClassName("what");
    return what;
  }

  private Component caseOf(FollowUpRow row) {
    return linked ? new Anchor("cases/" + row.caseNo(), row.caseNo()) : Rows.quiet(row.caseNo());
  }

  private static Span at(FollowUpRow row) {
    return row.at() == null ? Rows.none() : new Span(Moments.day(row.at().toInstant()));
  }

  private static Span note(FollowUpRow row) {
    return row.note() == null ? Rows.none() : new Span(row.note());
  }
}
