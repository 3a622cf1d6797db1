package org.onestop.form.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onestop.form.FormRule;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/**
 * {@code [later, earlier]}: the first is not before the second; of a date range its start counts.
 */
@Component
final class NotBefore implements FormRule {
  @Override
  public String id() {
    return "not-before";
  }

  @Override
  public boolean takes(int fields) {
    return fields == 2;
  }

  @Override
  public void check(List<Answered> answers, Problems problems) {
    Answered later = answers.get(0);
    Answered earlier = answers.get(1);
    Optional<LocalDate> latest = Days.last(later.answer());
    Optional<LocalDate> least = Days.first(earlier.answer());
    if (latest.isPresent() && least.isPresent() && latest.get().isBefore(least.get())) {
      problems.block(
          "/" + later.field().key(), "date-before", later.field().title(), earlier.field().title());
    }
  }
}
