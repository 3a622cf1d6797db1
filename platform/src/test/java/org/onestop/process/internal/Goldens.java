package org.onestop.process.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onestop.process.ProcessPlan;

/** Plans whose BPMN is kept as a file, compared by letter and deployed to the real engine. */
enum Goldens {
  /** Two stages; 0 alone, 2 behind 1, 3 behind 1 and 2. */
  JOINED(new ProcessPlan(2, List.of(Set.of(), Set.of(), Set.of(1), Set.of(1, 2)))),
  /** One stage, one item behind the other. */
  CHAIN(new ProcessPlan(1, List.of(Set.of(), Set.of(0))));

  @SuppressWarnings("ImmutableEnumChecker") // a record of immutable sets
  private final ProcessPlan plan;

  Goldens(ProcessPlan plan) {
    this.plan = plan;
  }

  ProcessPlan plan() {
    return plan;
  }

  String file() {
    return name().toLowerCase(Locale.ROOT) + ".bpmn20.xml";
  }
}
