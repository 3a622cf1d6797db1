package org.onestop.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Where a case stands. In JSON and in the database it is its {@link #code}. */
public enum CaseStatus {
  SUBMITTED,
  /** Waits for the personal file that is posted to the lead department. */
  AWAITING_FILE,
  /** Waits for the applicant to put right what one notice named. */
  CORRECTING,
  WITHDRAWN,
  REFUSED,
  /** Accepted; no item has been handed over yet. */
  ACCEPTED,
  HANDLING,
  SUSPENDED,
  CLOSED,
  ARCHIVED;

  /** Kebab-case, as API v1 writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when nothing more happens to the case but archiving and follow-ups. */
  public boolean ended() {
    return this == WITHDRAWN || this == REFUSED || this == CLOSED || this == ARCHIVED;
  }

  @JsonCreator
  public static CaseStatus of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no case status " + code));
  }
}
