package org.onestop.form.rules;

import java.util.ArrayList;
import java.util.List;
import org.onestop.form.FormField;
import org.onestop.form.FormRule;
import org.onestop.form.FormRule.Answered;
import org.onestop.form.Found;
import org.onestop.form.TestPlan;
import org.onestop.kernel.Problems;

/** Tries a rule on answers to fields a, b, c … */
final class Trial {
  private Trial() {}

  static List<String> of(FormRule rule, String... answers) {
    List<Answered> answered = new ArrayList<>();
    for (String each : answers) {
      String key = String.valueOf((char) ('a' + answered.size()));
      FormField field = new FormField(key, key, TestPlan.json("{}"), null);
      answered.add(new Answered(field, TestPlan.json(each)));
    }
    Problems problems = new Problems();
    rule.check(answered, problems);
    return Found.in(problems);
  }
}
