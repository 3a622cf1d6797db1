package org.onestop.casework;

import java.time.OffsetDateTime;

/**
 * What opens a draft elsewhere (一码续办), shown once: nobody can tell it a second time.
 *
 * @param code for a QR code: 32 hexadecimal characters
 */
public record ResumeCode(String code, OffsetDateTime expiresAt) {
  /** Without what opens it. */
  @Override
  public String toString() {
    return "ResumeCode[…]";
  }
}
