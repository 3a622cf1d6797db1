package org.onestop.form.rules;

import java.time.LocalDate;
import java.util.List;
import org.onestop.form.FormRule;
import org.onestop.form.Today;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** {@code [date, …]}: none lies in the future; of a date range its start counts. */
@Component
final class NotAfterToday implements FormRule {
  private final Today today;

  NotAfterToday(Today today) {
    this.today = today;
  }

  @Override
  public String id() {
    return "not-after-today";
  }

  @Override
  public boolean takes(int fields) {
    return fields > 0;
  }

  @Override
  public void check(List<Answered> answers, Problems problems) {
    LocalDate date = today.date();
    for (Answered each : answers) {
      Days.first(each.answer())
          .filter(day -> day.isAfter(date))
          .ifPresent(day ->
              problems.block("/" + each.field().key(), "date-in-future", each.field().title()));
    }
  }
}
