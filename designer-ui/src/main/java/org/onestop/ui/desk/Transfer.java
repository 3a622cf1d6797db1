package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onestop.casework.TransferWorkItem;
import org.onestop.casework.WorkItemRow;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.ui.filing.Faults;

/** Hands a work item to a colleague, or to another unit of the same department in the city. */
final class Transfer {
  private final DeskRooms rooms;
  private final WorkItemRow row;
  private final Consumer<String> done;

  /**
   * @param done told what became of it
   */
  Transfer(DeskRooms rooms, WorkItemRow row, Consumer<String> done) {
    this.rooms = rooms;
    this.row = row;
    this.done = done;
  }

  Button button() {
    return WorkDetail.keyed(
        new Button(translate("desk.transfer"), clicked -> dialog().open()), "t");
  }

  private List<Unit> others() {
    Optional<Unit> own = rooms.units().find(row.unit());
    return own.map(unit ->
            rooms.units().within(DivisionRange.of(unit.division().substring(0, 4) + "00")).stream()
                .filter(each -> each.department().equals(unit.department()))
                .filter(each -> !each.id().equals(unit.id()))
                .toList())
        .orElseGet(List::of);
  }

  private Dialog dialog() {
    Dialog dialog = new Dialog(translate("desk.transfer"));
    ComboBox<Actor> colleague =
        Colleagues.picker("desk.transfer.account", rooms.actors(), rooms.actor());
    ComboBox<Unit> unit = new ComboBox<>(translate("desk.transfer.unit"));
    unit.setItems(others());
    unit.setItemLabelGenerator(Unit::name);
    unit.setClearButtonVisible(true);
    TextArea reason = new TextArea(translate("desk.transfer.reason"));
    reason.setMaxLength(200);
    reason.addClassName("wide");
    Div wrong = new Div();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button go =
        new Button(
            translate("desk.transfer"),
            clicked -> {
              wrong.removeAll();
              try {
                rooms
                    .desk()
                    .transfer(
                        rooms.actor(),
                        row.id(),
                        new TransferWorkItem(
                            unit.isEmpty() ? null : unit.getValue().id(),
                            colleague.isEmpty() ? null : colleague.getValue().account(),
                            reason.getValue().strip()));
                dialog.close();
                done.accept(translate("desk.transferred"));
              } catch (Fault refused) {
                Faults.sentences(rooms.texts(), refused)
                    .forEach(each -> wrong.add(new Paragraph(each)));
              }
            });
    go.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.add(new Paragraph(translate("desk.transfer.what")), colleague, unit, reason, wrong);
    dialog.getFooter().add(new Button(translate("desk.cancel"), clicked -> dialog.close()), go);
    return dialog;
  }
}
