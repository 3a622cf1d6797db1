package org.onestop.release.internal;

import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/** What claim found when it applied the overlays: policy, references, sense. */
@Component
class OverlaysKept implements GateCheck {
  @Override
  public String id() {
    return "overlays-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    problems.addAll("/city", subject.applied().city());
    problems.addAll("/county", subject.applied().county());
  }
}
