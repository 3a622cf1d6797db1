package org.onestop.division;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划).
 *
 * @param code GB/T 2260, six digits; a township has nine (统计用区划代码); a functional zone has six from
 *     the range reserved inside its city's
 * @param fullName with its ancestors, e.g. 四川省成都市武侯区; 市中区 exists in more than one city
 * @param parent code of the division above; null for a province
 */
public record Division(
    String code, String name, String fullName, Level level, @Nullable String parent) {
  /** How far down the tree it lies; a functional zone behaves like a county. */
  public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    ZONE,
    TOWNSHIP
  }
}
