package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onestop.casework.BatchResult;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.SessionRow;
import org.onestop.casework.WorkItemDetail;
import org.onestop.form.FormBlock;
import org.onestop.form.FormPlan;
import org.onestop.form.Selection;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.ui.field.Filling;
import org.onestop.ui.field.FormSheet;
import tools.jackson.databind.node.ObjectNode;

/** One item whose result form is filled in. */
final class FormDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final transient SessionRooms rooms;
  private final transient SessionRow row;
  private final transient Filling filling;
  private final transient Function<RecordInSession, BatchResult> record;
  private final TextArea opinion = new TextArea(translate("desk.opinion"));
  private final Div wrong = new Div();

  FormDialog(
      SessionRooms rooms,
      SessionRow row,
      WorkItemDetail.ResultForm form,
      Function<RecordInSession, BatchResult> record) {
    super(translate("format.work-line", row.itemName(), row.applicantName()));
    this.rooms = rooms;
    this.row = row;
    this.record = record;
    setWidth("34em");
    FormPlan plan =
        new FormPlan(
            "result:" + form.schema() + form.uischema(),
            List.of(new FormBlock("result", form.schema(), form.uischema())),
            Map.of());
    filling =
        new Filling(
            rooms.forms(), plan, new Selection("", Set.of()), Json.mapper().createObjectNode());
    FormSheet sheet = rooms.sheets().questions(filling, answered -> {});
    Div body = new Div();
    body.addClassName("deciding");
    sheet.pages().forEach(each -> body.add(sheet.show(each)));
    opinion.setMaxLength(ResultBar.LONGEST);
    opinion.setWidthFull();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button done = new Button(translate("desk.act.done"), clicked -> keep());
    done.addThemeVariants(ButtonVariant.PRIMARY);
    add(body, opinion, wrong);
    getFooter().add(new Button(translate("desk.cancel"), clicked -> close()), done);
  }

  private void keep() {
    ObjectNode data = Json.mapper().createObjectNode();
    filling
        .form()
        .fields()
        .forEach(key -> {
          if (!filling.answer(key).isMissingNode()) {
            data.set(key, filling.answer(key));
          }
        });
    BatchResult result =
        record.apply(
            new RecordInSession(
                row.id(),
                row.version(),
                ResultBar.DONE,
                data,
                opinion.isEmpty() ? null : opinion.getValue().strip(),
                null));
    Fault refused = result.fault();
    wrong.removeAll();
    if (refused == null) {
      close();
    } else {
      rooms.sentences(refused).forEach(each -> wrong.add(new Paragraph(each)));
    }
  }
}
