package org.onestop.casework;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Tells anybody who holds a paper whether it is genuine, and no more than the paper says itself.
 */
public interface Verification {
  /**
   * @param code as it is printed on the paper, however it was typed
   * @return empty when nothing was issued with it
   */
  Optional<Genuine> verify(String code);

  /** Whether a file is, byte for byte, the PDF that was issued with a code. */
  boolean same(String code, byte[] file);

  /**
   * What was issued.
   *
   * @param number of the document, e.g. 〔2026〕510107-CN-000001
   * @param division full name of the division that issued it
   * @param applicantName masked
   * @param sm3 digest of the PDF, 64 hexadecimal characters
   */
  record Genuine(
      String name,
      String number,
      String matter,
      String division,
      String applicantName,
      OffsetDateTime issuedAt,
      String sm3) {}
}
