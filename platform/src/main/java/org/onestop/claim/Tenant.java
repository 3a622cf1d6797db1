package org.onestop.claim;

import java.util.List;
import org.onestop.calendar.CalendarDay;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.identity.Unit;

/**
 * What the files of one city say: its units and zones, its own days, and the overlays of itself and
 * of counties below it.
 *
 * @param folder name, e.g. {@code 510100-chengdu}
 * @param city six digits
 * @param days of the city's calendar; empty when it has none of its own
 * @param overlays the city's before its counties'
 */
public record Tenant(
    String folder,
    String city,
    List<NewDivision> zones,
    List<Unit> units,
    List<CalendarDay> days,
    List<TenantOverlay> overlays) {
  public Tenant {
    zones = List.copyOf(zones);
    units = List.copyOf(units);
    days = List.copyOf(days);
    overlays = List.copyOf(overlays);
  }

  /**
   * @param file its name below the root, for findings
   */
  public record TenantOverlay(String file, Overlay overlay) {}
}
