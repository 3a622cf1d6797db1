package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * Who acts for the applicant (代理人).
 *
 * @param relation to the applicant, as told
 */
public record Agent(
    String name, @Nullable String idNo, @Nullable String mobile, @Nullable String relation) {
  @Override
  public String toString() {
    return "Agent[…]";
  }
}
