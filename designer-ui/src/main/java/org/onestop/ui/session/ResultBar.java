package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.SessionRow;
import org.onestop.ui.shell.Words;

/** What is recorded of all that are chosen: the result, and an opinion or the reason. */
final class ResultBar extends Div {
  static final int LONGEST = 500;
  static final String DONE = "done";
  static final String DECLINED = "declined";

  private static final long serialVersionUID = 1L;

  private final Checkbox all = new Checkbox(translate("session.all"));
  private final Select<String> outcome = new Select<>();
  private final TextField text = new TextField();
  private final Button record = new Button();

  /**
   * @param all told whether all or none are to be chosen
   * @param record what records
   */
  ResultBar(Consumer<Boolean> all, Consumer<ResultBar> record) {
    addClassName("follow-up-bar");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", translate("session.recording"));
    this.all.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        all.accept(changed.getValue());
      }
    });
    outcome.setLabel(translate("session.result"));
    outcome.setItems(DONE, DECLINED);
    outcome.setItemLabelGenerator(each -> Words.ofCode("desk.act", each));
    outcome.addValueChangeListener(event -> label());
    outcome.setValue(DONE);
    text.setMaxLength(LONGEST);
    this.record.addThemeVariants(ButtonVariant.PRIMARY);
    this.record.addClickListener(clicked -> record.accept(this));
    this.record.addClickShortcut(Key.ENTER).listenOn(text);
    add(this.all, outcome, text, this.record);
    count(0);
  }

  private boolean declines() {
    return DECLINED.equals(outcome.getValue());
  }

  private void label() {
    text.setLabel(translate(declines() ? "session.reason" : "desk.opinion"));
    text.setHelperText(declines() ? translate("session.reason.hint") : null);
    text.setInvalid(false);
  }

  /** Says how many are chosen; nothing can be recorded of none. */
  void count(int chosen) {
    record.setText(translate("session.record", String.valueOf(chosen)));
    record.setEnabled(chosen > 0);
    if (chosen == 0) {
      all.setValue(false);
    }
  }

  /** False where a reason is asked and none stands there; says so. */
  boolean isComplete() {
    boolean missing = declines() && text.getValue().isBlank();
    text.setInvalid(missing);
    text.setErrorMessage(translate("session.reason.missing"));
    if (missing) {
      text.focus();
    }
    return !missing;
  }

  List<RecordInSession> of(List<SessionRow> rows) {
    return rows.stream().map(each -> result(each, outcome.getValue(), text.getValue())).toList();
  }

  /** What was written was written for those that are recorded. */
  void forget() {
    text.clear();
  }

  /** A result without a form: what is written is the opinion, or the reason. */
  static RecordInSession result(SessionRow row, String outcome, String text) {
    String said = text.isBlank() ? null : text.strip();
    boolean declined = outcome.equals(DECLINED);
    return new RecordInSession(
        row.id(), row.version(), outcome, null, declined ? null : said, declined ? said : null);
  }
}
