package org.onestop.casework.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onestop.division.DivisionRange;
import org.onestop.release.PastCases;
import org.springframework.stereotype.Component;

/** Closed cases counted by what a release decides; nothing that is sealed is opened. */
@Component
class CountingPast implements PastCases {
  private final CaseMapper rows;

  CountingPast(CaseMapper rows) {
    this.rows = rows;
  }

  @Override
  public List<Alike> closed(
      String matter, DivisionRange range, Instant from, Instant until, int most) {
    return rows.closed(matter, range.from(), range.to(), from, until, most).stream()
        .map(each ->
            new Alike(
                each.releaseId(),
                each.division(),
                each.applicantType(),
                Set.copyOf(JsonText.texts(each.items())),
                each.cases()))
        .toList();
  }
}
