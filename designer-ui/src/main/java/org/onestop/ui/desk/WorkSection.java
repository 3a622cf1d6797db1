package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemCounts;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Page;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Figures;
import org.onestop.ui.shell.HomeSection;
import org.springframework.core.annotation.Order;

/** Open work items of the caller's unit, the first due on top. */
@Order(10)
@org.springframework.stereotype.Component
class WorkSection implements HomeSection {
  private static final int SHOWN = 10;
  private final WorkDesk desk;
  private final WorkItemTable table;

  WorkSection(WorkDesk desk, WorkItemTable table) {
    this.desk = desk;
    this.table = table;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.UNIT) || actor.is(Role.COUNTER);
  }

  @Override
  public String title() {
    return translate("home.work");
  }

  @Override
  public Component render(Actor actor) {
    WorkItemCounts counts = desk.counts(actor);
    Figures figures =
        new Figures()
            .figure(translate("home.work.open"), shown(counts.open(), counts))
            .figure(translate("home.work.mine"), shown(counts.mine(), counts))
            .figure(
                translate("home.work.overdue"),
                shown(counts.overdue(), counts),
                counts.overdue() > 0 ? "late" : "calm");
    Page<WorkItemRow> page =
        desk.list(actor, new WorkItemQuery("open", WorkItemFilter.NONE, SHOWN, null));
    Div section = new Div(figures, list(actor, page));
    section.addClassName("section");
    return section;
  }

  private Card list(Actor actor, Page<WorkItemRow> page) {
    if (page.items().isEmpty()) {
      return Card.empty(title(), translate("home.work.empty"));
    }
    Card card = new Card(title(), table.own(title(), page.items(), actor));
    return page.next() == null
        ? card.remark(translate("home.work.all"))
        : card.remark(translate("home.work.first", String.valueOf(SHOWN)));
  }

  private static String shown(int count, WorkItemCounts counts) {
    return count > counts.cappedAt()
        ? translate("format.more-than", String.valueOf(counts.cappedAt()))
        : String.valueOf(count);
  }
}
