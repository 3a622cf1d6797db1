package org.onestop.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;

/** How near a limit is, by the working days left and the release's reminders. */
public enum Light {
  NONE,
  BLUE,
  YELLOW,
  /** Overdue. */
  RED;

  /**
   * Reads a code; null for null. Throws INVALID {@code query-invalid} with pointer {@code /light}
   * for one that there is not.
   */
  public static @Nullable Light of(@Nullable String code) {
    if (code == null) {
      return null;
    }
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            Fault.invalid(
                "query-invalid",
                new Problems().block("/light", "value-not-offered", "none, blue, yellow, red")));
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
