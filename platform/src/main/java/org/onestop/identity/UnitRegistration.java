package org.onestop.identity;

import java.util.List;

/** Units as those who configure a division register them. */
public interface UnitRegistration {
  /**
   * Adds or replaces units by id, all or none, and records it. Throws {@link
   * org.onestop.kernel.Fault} FORBIDDEN {@code role-required} to all but CONFIG, and INVALID {@code
   * units-invalid} with every finding, pointers {@code /<index>/<property>}: what is wrong in
   * itself, and every unit that lies, or lay until now, outside the actor's divisions.
   */
  void register(Actor by, List<Unit> units);
}
