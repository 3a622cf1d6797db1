package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.SuspendCase;
import org.onestop.ui.field.Days;
import org.onestop.ui.shell.Words;

/** What whoever stops a clock has to say: which kind of pause, why, and until when. */
public final class PauseFields extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;
  private static final List<String> KINDS = List.of("special-procedure", "applicant");

  private final ComboBox<String> kind = new ComboBox<>(translate("pause.kind"));
  private final DatePicker until = Days.picker();
  private final TextArea reason = new TextArea(translate("pause.reason"));

  public PauseFields() {
    addClassName("pause-fields");
    kind.setItems(KINDS);
    kind.setItemLabelGenerator(each -> Words.ofCode("pause.kind", each));
    kind.setValue(KINDS.getFirst());
    until.setLabel(translate("pause.until"));
    reason.setMaxLength(LONGEST);
    add(kind, until, reason);
  }

  /**
   * What was said, to be asked of the case.
   *
   * @param item null for the whole case
   */
  public SuspendCase of(@Nullable String item) {
    return new SuspendCase(
        item,
        kind.getValue() == null ? "" : kind.getValue(),
        reason.getValue().strip(),
        until.getValue());
  }
}
