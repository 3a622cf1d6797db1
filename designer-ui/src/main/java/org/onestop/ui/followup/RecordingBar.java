package org.onestop.ui.followup;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.FollowUpRow;
import org.onestop.casework.RecordFollowUpOf;
import org.onestop.ui.field.Days;
import org.onestop.ui.shell.Words;

/** What is recorded of all that are chosen: how they stand, since when, and a note. */
final class RecordingBar extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> STATES = List.of("done", "under-way", "failed", "pending");
  private static final int LONGEST = 200;

  private final transient Supplier<LocalDate> today;
  private final Checkbox all = new Checkbox(translate("follow-up.all"));
  private final Select<String> status = new Select<>();
  private final DatePicker day = Days.picker();
  private final TextField note = new TextField(translate("follow-up.note"));
  private final Button record = new Button();

  /**
   * @param all told whether all or none are to be chosen
   * @param record what records
   */
  RecordingBar(Supplier<LocalDate> today, Consumer<Boolean> all, Runnable record) {
    this.today = today;
    addClassName("follow-up-bar");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", translate("follow-up.recording"));
    this.all.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        all.accept(changed.getValue());
      }
    });
    status.setLabel(translate("follow-up.status"));
    status.setItems(STATES);
    status.setItemLabelGenerator(each -> Words.ofCode("follow-up.status", each));
    status.setValue(STATES.getFirst());
    day.setLabel(translate("follow-up.day"));
    day.setValue(today.get());
    day.setMax(today.get());
    day.setErrorMessage(translate("follow-up.day.wrong"));
    note.setMaxLength(LONGEST);
    note.setPlaceholder(translate("follow-up.note.hint"));
    this.record.addThemeVariants(ButtonVariant.PRIMARY);
    this.record.addClickListener(clicked -> record.run());
    this.record.addClickShortcut(Key.ENTER).listenOn(note);
    add(this.all, status, day, note, this.record);
    count(0);
  }

  /** Says how many are chosen; nothing can be recorded of none. */
  void count(int chosen) {
    record.setText(translate("follow-up.record", String.valueOf(chosen)));
    record.setEnabled(chosen > 0);
    if (chosen == 0) {
      all.setValue(false);
    }
  }

  /** False where a day was typed that is none, or that has not come yet. */
  boolean isValid() {
    return !day.isInvalid();
  }

  RecordFollowUpOf of(FollowUpRow row) {
    String text = note.getValue().strip();
    return new RecordFollowUpOf(
        row.id(), row.version(), status.getValue(), at(), text.isEmpty() ? null : text);
  }

  /** A note is of what it was written for: the next ones get their own. */
  void forget() {
    note.clear();
  }

  /** Now, where it was today: the hour counts only of what happens at the desk. */
  private @Nullable OffsetDateTime at() {
    LocalDate chosen = day.getValue();
    return chosen == null || chosen.equals(today.get())
        ? null
        : chosen.atStartOfDay(Stopwatch.ZONE).toOffsetDateTime();
  }
}
