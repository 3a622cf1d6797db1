package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemRow;
import org.onestop.kernel.Fault;
import org.onestop.ui.casework.PauseFields;
import org.onestop.ui.casework.UnderWay;
import org.onestop.ui.filing.Faults;

/** Stopping the clock of the item that is handled (特别程序), and letting it run on. */
final class ItemClock {
  private final DeskRooms rooms;
  private final WorkItemRow row;
  private final @Nullable ItemStatus status;
  private final Consumer<Runnable> act;
  private final Consumer<String> done;

  /**
   * @param act does something and shows why it was refused
   * @param done told what became of it
   */
  ItemClock(DeskRooms rooms, WorkItemDetail detail, Consumer<Runnable> act, Consumer<String> done) {
    this.rooms = rooms;
    this.row = detail.row();
    this.status = detail.itemStatus();
    this.act = act;
    this.done = done;
  }

  /** What can be done with the clock now; empty for what has none of its own. */
  Optional<Button> button() {
    if (status == ItemStatus.SUSPENDED) {
      return Optional.of(
          new Button(translate("desk.clock.resume"), clicked -> act.accept(this::resume)));
    }
    return UnderWay.is(status)
        ? Optional.of(new Button(translate("pause.stop"), clicked -> dialog().open()))
        : Optional.empty();
  }

  private void resume() {
    rooms.desk().resume(rooms.actor(), row.caseNo(), new ResumeCase(row.step()));
    done.accept(translate("desk.clock.resumed"));
  }

  private Dialog dialog() {
    Dialog dialog = new Dialog(translate("pause.stop"));
    PauseFields fields = new PauseFields();
    Div wrong = new Div();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button go =
        new Button(
            translate("pause.stop"),
            clicked -> {
              wrong.removeAll();
              try {
                rooms.desk().suspend(rooms.actor(), row.caseNo(), fields.of(row.step()));
                dialog.close();
                done.accept(translate("desk.clock.stopped"));
              } catch (Fault refused) {
                Faults.sentences(rooms.texts(), refused)
                    .forEach(each -> wrong.add(new Paragraph(each)));
              }
            });
    go.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.add(new Paragraph(translate("desk.clock.what")), fields, wrong);
    dialog.getFooter().add(new Button(translate("desk.cancel"), clicked -> dialog.close()), go);
    return dialog;
  }
}
