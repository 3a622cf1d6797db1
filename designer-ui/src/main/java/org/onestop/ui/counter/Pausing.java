package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.casework.PauseFields;
import org.onestop.ui.casework.UnderWay;
import org.onestop.ui.filing.Faults;

/** Stopping the clock of a case or of one of its items (特别程序), and letting it run on. */
final class Pausing extends NativeDetails {
  private static final long serialVersionUID = 1L;
  private static final String WHOLE = "";

  private final transient WorkDesk work;
  private final transient Texts texts;
  private final transient Actor actor;
  private final transient CaseView view;
  private final transient Runnable changed;
  private final Paragraph wrong = new Paragraph();

  /**
   * @param changed shows the case anew
   */
  Pausing(WorkDesk work, Texts texts, Actor actor, CaseView view, Runnable changed) {
    super(translate("pause.title"));
    this.work = work;
    this.texts = texts;
    this.actor = actor;
    this.view = view;
    this.changed = changed;
    addClassName("unfold");
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    Div body = new Div();
    Map<String, String> paused = paused();
    if (!paused.isEmpty()) {
      body.add(resuming(paused));
    }
    Map<String, String> running = running();
    if (!running.isEmpty()) {
      body.add(stopping(running));
    }
    body.add(wrong);
    setContent(body);
  }

  private Map<String, String> paused() {
    Map<String, String> paused = new LinkedHashMap<>();
    if (view.status() == CaseStatus.SUSPENDED) {
      paused.put(WHOLE, translate("pause.whole"));
    }
    view.items().stream()
        .filter(each -> each.status() == ItemStatus.SUSPENDED)
        .forEach(each -> paused.put(each.item(), each.name()));
    return paused;
  }

  private Map<String, String> running() {
    Map<String, String> running = new LinkedHashMap<>();
    if (view.status() != CaseStatus.SUSPENDED && view.status() != CaseStatus.CORRECTING) {
      running.put(WHOLE, translate("pause.whole"));
      running.putAll(UnderWay.of(view));
    }
    return running;
  }

  private Div resuming(Map<String, String> paused) {
    Div rows = new Div();
    paused.forEach((id, name) -> {
      Button resume =
          new Button(
              translate("pause.resume", name),
              clicked ->
                  act(() ->
                      work.resume(actor, view.caseNo(), new ResumeCase(id.isEmpty() ? null : id))));
      rows.add(resume);
    });
    return rows;
  }

  private Div stopping(Map<String, String> running) {
    ComboBox<String> what = new ComboBox<>(translate("pause.what"));
    what.setItems(running.keySet());
    what.setItemLabelGenerator(each -> running.getOrDefault(each, each));
    what.setValue(running.keySet().iterator().next());
    PauseFields fields = new PauseFields();
    Button stop =
        new Button(
            translate("pause.stop"),
            clicked ->
                act(() ->
                    work.suspend(
                        actor,
                        view.caseNo(),
                        fields.of(
                            what.isEmpty() || what.getValue().isEmpty()
                                ? null
                                : what.getValue()))));
    return new Div(what, fields, stop);
  }

  private void act(Runnable what) {
    try {
      what.run();
      changed.run();
    } catch (Fault refused) {
      wrong.setText(String.join(" ", Faults.sentences(texts, refused)));
    }
  }
}
