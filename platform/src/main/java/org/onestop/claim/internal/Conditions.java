package org.onestop.claim.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onestop.form.Condition;

/** Whether what a condition names exists. */
final class Conditions {
  private Conditions() {}

  static boolean known(Condition condition, String below, Draft draft, Site site) {
    boolean known = true;
    for (String item : Objects.requireNonNullElse(condition.items(), List.<String>of())) {
      if (draft.handled(item).isEmpty()) {
        known = site.refuse(below, "unknown-item", item);
      }
    }
    for (String type : Objects.requireNonNullElse(condition.applicantTypes(), List.<String>of())) {
      if (!draft.applicantTypes.containsKey(type)) {
        known = site.refuse(below, "unknown-applicant-type", type);
      }
    }
    if (condition.field() != null && draft.form.blockOf(condition.field()).isEmpty()) {
      known = site.refuse(below, "unknown-field", condition.field());
    }
    for (Condition each : children(condition).toList()) {
      known &= known(each, below, draft, site);
    }
    return known;
  }

  /** Whether it speaks of answers only. */
  static boolean ofAnswers(Condition condition, String below, Site site) {
    if (condition.items() != null || condition.applicantTypes() != null) {
      return site.refuse(below, "condition-not-on-answers");
    }
    return children(condition).allMatch(each -> ofAnswers(each, below, site));
  }

  private static Stream<Condition> children(Condition condition) {
    return Stream.of(
            Objects.requireNonNullElse(condition.all(), List.<Condition>of()).stream(),
            Objects.requireNonNullElse(condition.any(), List.<Condition>of()).stream(),
            Stream.ofNullable(condition.not()))
        .flatMap(each -> each);
  }
}
