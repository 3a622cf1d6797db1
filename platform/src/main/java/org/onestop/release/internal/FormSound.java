package org.onestop.release.internal;

import java.util.List;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Recent;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/** What the form language itself says of the form; equal forms are looked at once. */
@Component
class FormSound implements GateCheck {
  private static final int KEPT = 64;

  private final Forms forms;
  private final Recent<String, List<Problem>> known = new Recent<>(KEPT);

  FormSound(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "form-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    FormPlan plan = subject.content().form();
    known.get(plan.id(), id -> forms.checkPlan(plan).list()).forEach(problems::add);
  }
}
