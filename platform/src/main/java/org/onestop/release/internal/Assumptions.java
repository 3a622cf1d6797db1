package org.onestop.release.internal;

import java.util.List;
import org.onestop.catalog.DemoSettings;
import org.onestop.catalog.Matter.Assumption;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/** What the province has not confirmed yet is published in a demonstration only. */
@Component
class Assumptions implements GateCheck {
  private final DemoSettings demo;

  Assumptions(DemoSettings demo) {
    this.demo = demo;
  }

  @Override
  public String id() {
    return "assumptions-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    List<Assumption> open =
        subject.edition().assumptions().stream().filter(each -> !each.confirmed()).toList();
    if (open.isEmpty()) {
      return;
    }
    if (demo.enabled()) {
      problems.advise("/assumptions", "assumptions-open-in-demo", open.size());
      return;
    }
    for (Assumption each : open) {
      problems.block(
          "/assumptions/" + Pointers.escape(each.id()),
          "assumption-unconfirmed",
          each.text(),
          each.clause());
    }
  }
}
