package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registers personal files that arrived by post, one or a whole list. */
public record RegisterFiles(List<Arrival> files) {
  public RegisterFiles {
    files = files == null ? List.of() : List.copyOf(files);
  }

  /**
   * @param caseNo the case, when it is known
   * @param idNo the person's ID number, when the case is not known
   * @param note e.g. the number of the parcel
   */
  public record Arrival(@Nullable String caseNo, @Nullable String idNo, @Nullable String note) {}

  /**
   * @param index of the arrival, from 0
   * @param caseNo null when no case waits for it
   * @param state registered, not-awaited or unknown
   */
  public record Registered(int index, @Nullable String caseNo, String state) {}
}
