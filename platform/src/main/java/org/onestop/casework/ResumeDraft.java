package org.onestop.casework;

/**
 * Opens a draft that was begun elsewhere.
 *
 * @param code as its {@link ResumeCode} said
 */
public record ResumeDraft(String code) {
  /** What a client left out opens nothing. */
  public ResumeDraft {
    code = code == null ? "" : code;
  }

  @Override
  public String toString() {
    return "ResumeDraft[…]";
  }
}
