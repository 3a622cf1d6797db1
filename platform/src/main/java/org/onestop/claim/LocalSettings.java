package org.onestop.claim;

import java.util.List;
import java.util.Map;

/**
 * What only a division can say, and an edition therefore does not.
 *
 * @param openingHours division → hours of its counters that name none
 * @param units item → division → unit
 * @param delegations item → who acts for its department
 */
public record LocalSettings(
    List<Operation.Counter> counters,
    Map<String, String> openingHours,
    Map<String, Map<String, String>> units,
    Map<String, Operation.Delegation> delegations,
    List<Operation.JointSession> sessions,
    Operation.Reminders reminders,
    List<Operation.Contact> contacts) {
  /** Lights as people know them until a division says otherwise. */
  public static final Operation.Reminders USUAL = new Operation.Reminders(2, 1, null);

  public static LocalSettings none() {
    return new LocalSettings(List.of(), Map.of(), Map.of(), Map.of(), List.of(), USUAL, List.of());
  }
}
