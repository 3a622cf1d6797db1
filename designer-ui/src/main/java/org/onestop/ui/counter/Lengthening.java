package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onestop.casework.CaseView;
import org.onestop.casework.ExtendCase;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.casework.UnderWay;
import org.onestop.ui.filing.Faults;

/** Granting a case or one of its items more working days, once, with notice (延长办理期限). */
final class Lengthening extends NativeDetails {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;
  private static final String WHOLE = "";

  private final transient WorkDesk work;
  private final transient Texts texts;
  private final transient Actor actor;
  private final transient CaseView view;
  private final transient Runnable changed;
  private final ComboBox<String> what = new ComboBox<>(translate("extend.what"));
  private final IntegerField days = new IntegerField(translate("extend.days"));
  private final TextArea reason = new TextArea(translate("extend.reason"));
  private final Paragraph wrong = new Paragraph();

  /**
   * @param changed shows the case anew
   */
  Lengthening(WorkDesk work, Texts texts, Actor actor, CaseView view, Runnable changed) {
    super(translate("extend.title"));
    this.work = work;
    this.texts = texts;
    this.actor = actor;
    this.view = view;
    this.changed = changed;
    addClassName("unfold");
    Map<String, String> running = new LinkedHashMap<>();
    running.put(WHOLE, translate("pause.whole"));
    running.putAll(UnderWay.of(view));
    what.setItems(running.keySet());
    what.setItemLabelGenerator(each -> running.getOrDefault(each, each));
    what.setValue(WHOLE);
    days.setMin(1);
    days.setValue(1);
    days.setStepButtonsVisible(true);
    days.setHelperText(translate("extend.days.hint"));
    reason.setMaxLength(LONGEST);
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    Button extend = new Button(translate("extend.go"), clicked -> extend());
    setContent(
        new Div(
            new Paragraph(translate("extend.hint")), new Div(what, days, reason, extend), wrong));
  }

  private void extend() {
    Integer length = days.getValue();
    String item = what.getValue();
    try {
      work.extend(
          actor,
          view.caseNo(),
          new ExtendCase(
              item == null || item.equals(WHOLE) ? null : item,
              length == null ? 0 : length,
              reason.getValue().strip()));
      changed.run();
    } catch (Fault refused) {
      wrong.setText(String.join(" ", Faults.sentences(texts, refused)));
    }
  }
}
