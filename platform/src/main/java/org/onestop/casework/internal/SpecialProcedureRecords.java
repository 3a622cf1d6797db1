package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecord.Kind;
import org.onestop.casework.ProcessRecord.Operation;
import org.onestop.casework.ProcessRecord.SpecialProcedure;

/**
 * Rows of special procedures (特别程序). Of a stopped clock there is one when it stops, and its update
 * when whatever comes next ends that; of an extension there is one, until the new due date.
 */
final class SpecialProcedureRecords {
  private static final Set<String> SUSPENSIONS = Set.of("case-suspended", "item-suspended");

  private static final Set<String> EXTENSIONS = Set.of(Extending.CASE, Extending.ITEM);

  private static final Set<String> ENDS =
      Set.of(
          "case-resumed",
          "case-withdrawn",
          "item-resumed",
          "item-returned",
          "item-done",
          "item-declined",
          "item-withdrawn");

  private SpecialProcedureRecords() {}

  static List<ProcessRecord> of(Happening happening) {
    EventRow event = happening.event();
    if (EXTENSIONS.contains(event.event())) {
      return List.of(
          row(
              happening,
              Operation.INSERT,
              event.id(),
              happening.facts(),
              event.at(),
              event.actor(),
              event.at()));
    }
    if (SUSPENSIONS.contains(event.event())) {
      return List.of(
          row(
              happening,
              Operation.INSERT,
              event.id(),
              happening.facts(),
              event.at(),
              event.actor(),
              null));
    }
    EventMapper.Before before = happening.before();
    if (before == null || !SUSPENSIONS.contains(before.event()) || !ENDS.contains(event.event())) {
      return List.of();
    }
    return List.of(
        row(
            happening,
            Operation.UPDATE,
            before.id(),
            Events.facts(before.facts()),
            before.at(),
            before.actor(),
            event.at()));
  }

  private static ProcessRecord row(
      Happening happening,
      Operation operation,
      String rowGuid,
      Map<String, String> facts,
      Instant from,
      String approver,
      @Nullable Instant to) {
    String until = facts.get("until");
    return new SpecialProcedure(
        happening.head(Kind.SPECIAL_PROCEDURE, rowGuid, operation),
        facts.getOrDefault("kind", "extension"),
        Clocks.shown(from),
        until == null ? null : LocalDate.parse(until),
        Clocks.shownOrNull(to),
        approver);
  }
}
