package org.onestop.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant is told about a case.
 *
 * @param id unique; sent again with the same id it is the same message
 * @param person blind index of the applicant's ID number
 * @param title what it is about in a few words, without personal data
 * @param text a whole sentence, without personal data but the case's number
 * @param phone number of a mobile phone in China; null when none is known
 */
public record Message(
    String id,
    String person,
    String caseNo,
    String title,
    String text,
    @Nullable String phone,
    Instant at) {
  /** Without whom it goes to. */
  @Override
  public String toString() {
    return "Message[" + id + "]";
  }
}
