package org.onestop.ui.supervision;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Page;
import org.onestop.ui.desk.WorkItemTable;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.HomeSection;
import org.springframework.core.annotation.Order;

/** The most urgent work items of all units within a supervisor's divisions. */
@Order(20)
@org.springframework.stereotype.Component
class SupervisedSection implements HomeSection {
  private static final int SHOWN = 10;
  private final WorkDesk desk;
  private final WorkItemTable table;

  SupervisedSection(WorkDesk desk, WorkItemTable table) {
    this.desk = desk;
    this.table = table;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.SUPERVISE);
  }

  @Override
  public String title() {
    return translate("home.supervised");
  }

  @Override
  public Component render(Actor actor) {
    Page<WorkItemRow> page = desk.supervised(actor, null, SHOWN);
    return page.items().isEmpty()
        ? Card.empty(title(), translate("home.supervised.empty"))
        : new Card(title(), table.ofUnits(title(), page.items()))
            .remark(translate("home.supervised.first", String.valueOf(SHOWN)));
  }
}
