package org.onestop.form.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.form.KnownDivisions;
import org.onestop.form.rules.AllFormRules;
import org.onestop.form.types.AllFieldTypes;

/** The real form language, put together by hand; also for tests of other rooms. */
public final class TestForms {
  /** One in the morning of 15 November 2026 in China, where UTC still has the 14th. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-14T17:00:00Z"), ZoneOffset.UTC);

  private TestForms() {}

  public static Forms forms() {
    return forms(KnownDivisions.few());
  }

  public static Forms forms(Divisions divisions) {
    FieldTypes types = types(divisions);
    FormRules rules = rules();
    SubmissionCheck submission = new SubmissionCheck(types, rules);
    BlueprintReader reader = new BlueprintReader(types);
    return new FormLanguage(
        types, reader, submission, new PlanCheck(reader, new FieldCheck(types, submission), rules));
  }

  static FieldTypes types(Divisions divisions) {
    return new FieldTypes(AllFieldTypes.of(divisions, CLOCK));
  }

  static FormRules rules() {
    return new FormRules(AllFormRules.of(CLOCK));
  }
}
