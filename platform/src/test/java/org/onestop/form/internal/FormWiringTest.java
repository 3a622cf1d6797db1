package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onestop.division.Divisions;
import org.onestop.form.FieldType;
import org.onestop.form.FormRule;
import org.onestop.form.Forms;
import org.onestop.form.KnownDivisions;
import org.onestop.form.TestPlan;
import org.onestop.form.rules.AllFormRules;
import org.onestop.form.types.AllFieldTypes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The container finds every field type and rule, and tests without it know the same ones. */
class FormWiringTest {
  @Test
  void registersEveryFieldTypeAndRule() {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(Divisions.class, KnownDivisions::few);
      context.registerBean(Clock.class, () -> TestForms.CLOCK);
      context.scan("org.onestop.form");
      context.refresh();
      assertThat(
              ids(
                  context.getBeansOfType(FieldType.class).values().stream().toList(),
                  FieldType::id))
          .isNotEmpty()
          .isEqualTo(ids(AllFieldTypes.of(KnownDivisions.few(), TestForms.CLOCK), FieldType::id));
      assertThat(
              ids(context.getBeansOfType(FormRule.class).values().stream().toList(), FormRule::id))
          .isEqualTo(ids(AllFormRules.of(TestForms.CLOCK), FormRule::id));
      assertThat(context.getBean(Forms.class).checkPlan(TestPlan.plan()).isEmpty()).isTrue();
    }
  }

  private static <T> List<String> ids(List<T> found, Function<T, String> id) {
    return found.stream().map(id).sorted().toList();
  }
}
