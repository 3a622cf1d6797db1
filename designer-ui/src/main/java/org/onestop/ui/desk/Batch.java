package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CompleteWorkItems;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Rows;

/**
 * Several lines that are handled alike, each for itself and with a result of its own: claimed, let
 * go, or completed. Claims and releases can be taken back; what was completed has gone on.
 */
final class Batch extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  /** The door takes no more than two hundred. */
  private static final int AT_ONCE = 100;

  private final transient WorkDesk desk;
  private final transient Texts texts;
  private final transient Actor actor;
  private final transient Runnable changed;
  private final transient Map<String, WorkItemRow> chosen = new LinkedHashMap<>();
  private final Div bar = new Div();
  private final Span count = new Span();
  private final Button claim =
      new Button(translate("desk.batch.claim"), clicked -> assign(true, all()));
  private final Button release =
      new Button(translate("desk.batch.release"), clicked -> assign(false, all()));
  private final Div outcome = new Div();

  /**
   * @param changed told when some of them are done
   * @param all told to take in all lines that are shown, or none
   */
  Batch(WorkDesk desk, Texts texts, Actor actor, Runnable changed, Consumer<Boolean> all) {
    this.desk = desk;
    this.texts = texts;
    this.actor = actor;
    this.changed = changed;
    addClassName("work-batch");
    count.getElement().setAttribute("role", "status");
    outcome.addClassName("work-batch-outcome");
    outcome.getElement().setAttribute("role", "status");
    bar.addClassName("work-batch-bar");
    bar.add(
        count,
        link("desk.batch.all", () -> all.accept(true)),
        link("desk.batch.none", () -> all.accept(false)),
        claim,
        release,
        new Button(translate("desk.batch.act"), clicked -> ask()));
    add(bar, outcome);
    show();
  }

  private static NativeButton link(String label, Runnable act) {
    NativeButton link = new NativeButton(translate(label), clicked -> act.run());
    link.addClassName("link");
    return link;
  }

  void clear() {
    chosen.clear();
    show();
  }

  /** Only these are there still; what was chosen among them stays chosen. */
  void keep(List<WorkItemRow> now) {
    Map<String, WorkItemRow> before = new LinkedHashMap<>(chosen);
    chosen.clear();
    now.stream()
        .filter(each -> before.containsKey(each.id()))
        .forEach(each -> chosen.put(each.id(), each));
    show();
  }

  boolean has(WorkItemRow row) {
    return chosen.containsKey(row.id());
  }

  void take(WorkItemRow row, boolean taken) {
    if (taken) {
      chosen.put(row.id(), row);
    } else {
      chosen.remove(row.id());
    }
    show();
  }

  private List<WorkItemRow> all() {
    return List.copyOf(chosen.values());
  }

  private void show() {
    bar.setVisible(!chosen.isEmpty());
    if (!chosen.isEmpty()) {
      outcome.removeAll();
    }
    count.setText(translate("desk.batch.count", String.valueOf(chosen.size())));
    claim.setVisible(all().stream().anyMatch(each -> !mine(each)));
    release.setVisible(all().stream().anyMatch(this::mine));
  }

  private boolean mine(WorkItemRow row) {
    return actor.account().equals(row.assignee());
  }

  /** Claims those that are not the reader's yet, or lets go those that are. */
  private void assign(boolean claims, List<WorkItemRow> rows) {
    List<WorkItemRow> meant = rows.stream().filter(each -> mine(each) != claims).toList();
    List<WorkItemRow> done = new ArrayList<>();
    List<Component> refused = new ArrayList<>();
    for (WorkItemRow each : meant) {
      try {
        done.add(claims ? desk.claim(actor, each.id()) : desk.release(actor, each.id()));
      } catch (Fault fault) {
        refused.add(
            new Paragraph(
                translate(
                    "format.refused-case",
                    each.caseNo(),
                    String.join(" ", Faults.sentences(texts, fault)))));
      }
    }
    changed.run();
    outcome.removeAll();
    String said = claims ? "desk.batch.claimed" : "desk.batch.released";
    outcome.add(new Span(translate(said, String.valueOf(done.size()))));
    if (!done.isEmpty()) {
      outcome.add(link("desk.batch.undo", () -> assign(!claims, done)));
    }
    refused.forEach(outcome::add);
  }

  private void ask() {
    List<WorkItemRow> rows = all();
    Dialog dialog = new Dialog(translate("desk.batch.act"));
    TextArea opinion = new TextArea(translate("desk.opinion"));
    opinion.setMaxLength(LONGEST);
    opinion.addClassName("wide");
    Button go =
        new Button(
            translate("desk.batch.go", String.valueOf(rows.size())),
            clicked -> {
              dialog.close();
              complete(rows, opinion.isEmpty() ? null : opinion.getValue().strip());
            });
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setDisableOnClick(true);
    dialog.add(new Paragraph(translate("desk.batch.what")), opinion);
    dialog.getFooter().add(new Button(translate("desk.cancel"), clicked -> dialog.close()), go);
    dialog.open();
  }

  /** What agrees is called otherwise at a reception step than at an item. */
  private void complete(List<WorkItemRow> rows, @Nullable String opinion) {
    Map<String, WorkItemRow> byId = new HashMap<>();
    Map<String, List<String>> byOutcome = new LinkedHashMap<>();
    for (WorkItemRow row : rows) {
      byId.put(row.id(), row);
      String agreed = row.kind().equals("item") ? "done" : "accept";
      byOutcome.computeIfAbsent(agreed, none -> new ArrayList<>()).add(row.id());
    }
    Rows results =
        new Rows(
            translate("desk.batch.results"),
            List.of(
                translate("work.case"), translate("work.what"), translate("desk.batch.result")));
    byOutcome.forEach((agreed, ids) -> {
      for (int from = 0; from < ids.size(); from += AT_ONCE) {
        List<String> portion = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
        desk.completeBatch(actor, new CompleteWorkItems(portion, agreed, null, opinion, null))
            .forEach(each -> result(results, byId.get(each.id()), each));
      }
    });
    Dialog dialog = new Dialog(translate("desk.batch.results"));
    dialog.add(results.dense());
    dialog.getFooter().add(new Button(translate("desk.close"), clicked -> dialog.close()));
    dialog.open();
    changed.run();
  }

  private void result(Rows results, @Nullable WorkItemRow row, BatchResult each) {
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
