package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CompleteWorkItems;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Rows;

/** Several lines that are completed alike, each for itself and with a result of its own. */
final class Batch extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  private final transient WorkDesk desk;
  private final transient Texts texts;
  private final transient Actor actor;
  private final transient Runnable changed;
  private final transient Map<String, WorkItemRow> rows = new LinkedHashMap<>();
  private final transient Set<String> chosen = new LinkedHashSet<>();
  private final Span count = new Span();
  private final Button act = new Button(translate("desk.batch.act"), clicked -> ask());

  /**
   * @param changed told when some of them are done
   */
  Batch(WorkDesk desk, Texts texts, Actor actor, Runnable changed) {
    this.desk = desk;
    this.texts = texts;
    this.actor = actor;
    this.changed = changed;
    addClassName("work-batch");
    count.getElement().setAttribute("role", "status");
    add(count, act);
    show();
  }

  void clear() {
    rows.clear();
    chosen.clear();
    show();
  }

  /** Only these are there still; what was chosen among them stays chosen. */
  void keep(List<WorkItemRow> now) {
    rows.clear();
    now.forEach(each -> rows.put(each.id(), each));
    chosen.retainAll(rows.keySet());
    show();
  }

  /** A box that takes a line in. */
  Checkbox box(WorkItemRow row) {
    rows.put(row.id(), row);
    Checkbox box = new Checkbox(chosen.contains(row.id()));
    box.setAriaLabel(translate("desk.batch.take", row.stepName(), row.caseNo()));
    box.addValueChangeListener(changed -> {
      if (changed.getValue()) {
        chosen.add(row.id());
      } else {
        chosen.remove(row.id());
      }
      show();
    });
    return box;
  }

  private void show() {
    setVisible(!chosen.isEmpty());
    count.setText(translate("desk.batch.count", String.valueOf(chosen.size())));
  }

  private void ask() {
    Dialog dialog = new Dialog(translate("desk.batch.act"));
    TextArea opinion = new TextArea(translate("desk.opinion"));
    opinion.setMaxLength(LONGEST);
    opinion.addClassName("wide");
    Button go =
        new Button(
            translate("desk.batch.go", String.valueOf(chosen.size())),
            clicked -> {
              dialog.close();
              complete(opinion.isEmpty() ? null : opinion.getValue().strip());
            });
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setDisableOnClick(true);
    dialog.add(new Paragraph(translate("desk.batch.what")), opinion);
    dialog.getFooter().add(new Button(translate("desk.cancel"), clicked -> dialog.close()), go);
    dialog.open();
  }

  /** What agrees is called otherwise at a reception step than at an item. */
  private void complete(@org.jspecify.annotations.Nullable String opinion) {
    Map<String, List<String>> byOutcome = new LinkedHashMap<>();
    for (String id : chosen) {
      WorkItemRow row = rows.get(id);
      String outcome = row != null && row.kind().equals("item") ? "done" : "accept";
      byOutcome.computeIfAbsent(outcome, none -> new java.util.ArrayList<>()).add(id);
    }
    Rows results =
        new Rows(
            translate("desk.batch.results"),
            List.of(
                translate("work.case"), translate("work.what"), translate("desk.batch.result")));
    byOutcome.forEach((outcome, ids) ->
        desk.completeBatch(actor, new CompleteWorkItems(ids, outcome, null, opinion, null))
            .forEach(each -> result(results, each)));
    Dialog dialog = new Dialog(translate("desk.batch.results"));
    dialog.add(results.dense());
    dialog.getFooter().add(new Button(translate("desk.close"), clicked -> dialog.close()));
    dialog.open();
    changed.run();
  }

  private void result(Rows results, BatchResult each) {
    WorkItemRow row = rows.get(each.id());
    String said =
        each.fault() == null
            ? translate("desk.batch.done")
            : String.join(" ", Faults.sentences(texts, each.fault()));
    results.add(
        List.of(
            new Span(row == null ? "" : row.caseNo()),
            new Span(row == null ? "" : row.stepName()),
            new Span(said)));
  }
}
