package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;

/**
 * Whom staff call about a case: at its counter, and in the unit of each of its items. Never told to
 * applicants and their channels.
 */
public interface Contacts {
  /**
   * The counter first, then the items in the release's order, once it is known who handles them.
   * What was published last counts, not what the case was filed under: telephone numbers change.
   *
   * <p>Throws FORBIDDEN for whoever is not of the staff, and NOT_FOUND {@code case-unknown} for
   * units that have no part in the case.
   */
  List<Entry> of(Actor by, String caseNo);

  /**
   * @param item null for the counter
   * @param division of the unit, which configures it
   * @param contact null where nobody was named yet
   */
  record Entry(
      @Nullable String item,
      @Nullable String itemName,
      String unit,
      String unitName,
      String division,
      @Nullable Contact contact) {}

  /**
   * @param name of a person, or a post
   */
  record Contact(String name, String phone, @Nullable String remark) {}
}
