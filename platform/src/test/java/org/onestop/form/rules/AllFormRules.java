package org.onestop.form.rules;

import java.time.Clock;
import java.util.List;
import org.onestop.form.FormRule;
import org.onestop.form.Today;

/** Every form rule, put together by hand for tests without a container. */
public final class AllFormRules {
  private AllFormRules() {}

  public static List<FormRule> of(Clock clock) {
    return List.of(
        new SexAgreesWithIdNumber(), new NotBefore(), new NotAfterToday(new Today(clock)));
  }
}
