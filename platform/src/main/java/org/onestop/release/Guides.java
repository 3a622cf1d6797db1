package org.onestop.release;

import java.util.Locale;

/** Guides, made from releases and never written by hand. */
public interface Guides {
  /**
   * What applicants have to know (办事指南).
   *
   * @param division county or city whose counters come first, six digits
   * @throws org.onestop.kernel.Fault NOT_FOUND {@code guide-applicant-type-unknown}
   */
  Guide forApplicants(Release release, String division, String applicantType, Locale language);

  /** What those who handle cases have to know (操作指南). */
  Guide forStaff(Release release, String division, Locale language);

  /** A guide as a page of its own: well-formed, nothing in it acts or loads. */
  String page(Guide guide, Locale language);

  /** A guide on paper. */
  byte[] pdf(Guide guide, Locale language);

  /** Digest by which a browser allows the page's one style sheet: {@code sha256-…}. */
  String styleDigest();
}
