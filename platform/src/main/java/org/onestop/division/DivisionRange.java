package org.onestop.division;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The codes of a division and all below it, as one index range: {@code from ≤ code ≤ to}. 510000 →
 * 510000–519999, 510100 → 510100–510199, 510107 → itself. Applies to six-digit codes.
 */
public record DivisionRange(String from, String to) {
  /** The range of a six-digit code. */
  public static DivisionRange of(String code) {
    if (!code.matches("\\d{6}")) {
      throw new IllegalArgumentException("not a six-digit division code");
    }
    if (code.endsWith("0000")) {
      return new DivisionRange(code, code.substring(0, 2) + "9999");
    }
    if (code.endsWith("00")) {
      return new DivisionRange(code, code.substring(0, 4) + "99");
    }
    return new DivisionRange(code, code);
  }

  /**
   * From the first to the last of several six-digit codes and all below them.
   *
   * @param codes at least one
   */
  public static DivisionRange around(Collection<String> codes) {
    List<DivisionRange> ranges = codes.stream().map(DivisionRange::of).toList();
    return new DivisionRange(
        Collections.min(ranges.stream().map(DivisionRange::from).toList()),
        Collections.max(ranges.stream().map(DivisionRange::to).toList()));
  }

  /** Whether a six-digit code lies in it; a township's code counts by its county. */
  public boolean contains(String code) {
    String six = code.length() > 6 ? code.substring(0, 6) : code;
    return from.compareTo(six) <= 0 && six.compareTo(to) <= 0;
  }
}
