package org.onestop.claim;

import java.util.List;

/**
 * What one division makes of an edition (本地配置): typed operations in order.
 *
 * @param division six digits of the city or county
 * @param edition version it was made for
 */
public record Overlay(String matter, String division, String edition, List<Operation> operations) {
  public Overlay {
    operations = List.copyOf(operations);
  }

  /** One that changes nothing. */
  public static Overlay empty(String matter, String division, String edition) {
    return new Overlay(matter, division, edition, List.of());
  }
}
