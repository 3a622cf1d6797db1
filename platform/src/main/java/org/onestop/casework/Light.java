package org.onestop.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How near a limit is, by the working days left and the release's reminders. */
public enum Light {
  NONE,
  BLUE,
  YELLOW,
  /** Overdue. */
  RED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
