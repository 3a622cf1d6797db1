package org.onestop.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Where one item of a case stands. In JSON and in the database it is its {@link #code}. */
public enum ItemStatus {
  /** Not handed over yet: before acceptance, behind another item, or awaiting a decision. */
  WAITING,
  /** Sent to the department's system, which has not answered yet. */
  DISPATCHED,
  HANDLING,
  SUSPENDED,
  /** Given back to the counter by the department. */
  RETURNED,
  DONE,
  DECLINED,
  WITHDRAWN;

  /** Lower case, as API v1 writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when its result is final. */
  public boolean ended() {
    return this == DONE || this == DECLINED || this == WITHDRAWN;
  }

  @JsonCreator
  public static ItemStatus of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no item status " + code));
  }
}
