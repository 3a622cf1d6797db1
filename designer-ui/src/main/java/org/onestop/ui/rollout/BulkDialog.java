package org.onestop.ui.rollout;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import org.onestop.ui.rollout.BulkPublication.Run;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;

/** How a bulk publication comes along, with one result for each division. */
class BulkDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int EVERY_MILLISECONDS = 700;
  private final transient Run run;
  private final transient Places places;
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph progress = new Paragraph();
  private final Div results = new Div();
  private int shown = -1;
  private boolean told;

  /**
   * @param ended told once, when it has ended
   */
  BulkDialog(Run run, Places places, Runnable ended) {
    this.run = run;
    this.places = places;
    addClassName("bulk");
    setHeaderTitle(translate("rollout.bulk.title"));
    progress.getElement().setAttribute("role", "status");
    bar.setMax(Math.max(1, run.divisions().size()));
    bar.getElement().setAttribute("aria-label", translate("rollout.bulk.title"));
    add(progress, bar, results);
    getFooter().add(new Button(translate("rollout.bulk.close"), clicked -> close()));
    UI ui = UI.getCurrent();
    if (run.ended()) {
      show();
      return;
    }
    ui.setPollInterval(EVERY_MILLISECONDS);
    Registration poll =
        ui.addPollListener(event -> {
          show();
          if (run.ended() && !told) {
            told = true;
            ui.setPollInterval(-1);
            ended.run();
          }
        });
    addDetachListener(event -> {
      poll.remove();
      ui.setPollInterval(-1);
    });
    show();
  }

  private void show() {
    Map<String, String> done = run.results();
    if (done.size() == shown && !run.ended()) {
      return;
    }
    shown = done.size();
    bar.setValue(done.size());
    long published = done.values().stream().filter(String::isEmpty).count();
    progress.setText(
        translate(
            run.ended() ? "rollout.bulk.ended" : "rollout.bulk.going",
            String.valueOf(done.size()),
            String.valueOf(run.divisions().size()),
            String.valueOf(published)));
    results.removeAll();
    if (done.isEmpty()) {
      return;
    }
    Rows rows =
        new Rows(
            translate("rollout.bulk.title"),
            List.of(translate("claim.division"), translate("rollout.bulk.result")));
    done.forEach((division, refusal) ->
        rows.add(
            List.of(
                new Span(places.name(division)),
                refusal.isEmpty()
                    ? new Chip(translate("rollout.bulk.published"), "state", "published")
                    : refused(refusal))));
    results.add(rows);
  }

  private static Div refused(String refusal) {
    Div cell = new Div(new Chip(translate("rollout.bulk.refused"), "state", "broken"));
    cell.add(new Span(refusal));
    cell.addClassName("side");
    return cell;
  }
}
