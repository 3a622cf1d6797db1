package org.onestop.identity;

/**
 * The real person behind an applicant's sign-in, as the identity provider verified. Stays in memory
 * and shows nothing of itself in a log.
 *
 * @param idNo 公民身份号码 (GB 11643), 18 characters
 */
public record VerifiedIdentity(String name, String idNo) {
  @Override
  public String toString() {
    return "VerifiedIdentity[…]";
  }
}
