package org.onestop.casework;

/**
 * What the applicant must put right.
 *
 * @param pointer {@code /form/<field>} or {@code /materials/<type>}
 * @param text what, why and how
 */
public record Finding(String pointer, String text) {
  /** What a client left out is empty here, and a finding later. */
  public Finding {
    pointer = pointer == null ? "" : pointer;
    text = text == null ? "" : text;
  }
}
