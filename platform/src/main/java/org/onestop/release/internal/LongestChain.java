package org.onestop.release.internal;

import java.util.List;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.process.Schedule;

/**
 * The items of an applicant type that take longest one after the other. One that the type cannot
 * select passes straight through: it takes no time, and what waits for it still waits for what it
 * waits for.
 *
 * @param names in the order in which they are handled
 */
record LongestChain(int workingDays, List<String> names) {
  static LongestChain of(Matter matter, ApplicantType type) {
    Schedule schedule =
        Schedule.of(
            matter.items().stream()
                .filter(each -> !each.displayOnly())
                .map(each -> new Schedule.Work(each.id(), days(each, type), each.dependsOn()))
                .toList());
    List<String> chain = schedule.longestChains(1).stream().findFirst().orElse(List.of());
    return new LongestChain(
        schedule.workingDays(),
        chain.stream()
            .filter(type.items()::contains)
            .map(each -> Named.item(matter, each))
            .toList());
  }

  private static int days(Item item, ApplicantType type) {
    return type.items().contains(item.id()) ? Math.max(0, item.limit()) : 0;
  }
}
