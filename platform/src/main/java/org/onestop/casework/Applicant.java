package org.onestop.casework;

/**
 * The person a case is about, as a channel verified him; never kept in clear.
 *
 * @param name as on the ID card
 * @param idNo 公民身份号码, GB 11643, 18 characters
 */
public record Applicant(String name, String idNo) {
  /** What a client left out is empty here, and a finding later. */
  public Applicant {
    name = name == null ? "" : name;
    idNo = idNo == null ? "" : idNo;
  }

  @Override
  public String toString() {
    return "Applicant[…]";
  }
}
