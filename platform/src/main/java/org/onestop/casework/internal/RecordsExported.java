package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.casework.ProcessRecord;
import org.onestop.identity.Actor;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Page;

/**
 * Rows of the process database left the house.
 *
 * @param rows how many
 * @param persons how many of them name a person
 */
record RecordsExported(String actor, String division, int rows, int persons, Instant at)
    implements DomainEvent {
  static RecordsExported of(Actor by, Page<ProcessRecord> page, Instant at) {
    long persons = page.items().stream().filter(ProcessRecord.Accept.class::isInstance).count();
    return new RecordsExported(by.account(), by.division(), page.items().size(), (int) persons, at);
  }

  boolean namesPersons() {
    return persons > 0;
  }

  @Override
  public String chain() {
    return "export:" + actor;
  }

  @Override
  public String type() {
    return "records-exported";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("rows", String.valueOf(rows), "persons", String.valueOf(persons));
  }
}
