package org.onestop.identity;

import java.util.Optional;

/** Lets anyone in as an applicant; there only with {@code onestop.demo.enabled}. */
public interface DemoApplicants {
  /**
   * Believes what it is told. Throws {@link TooManySignIns} when an address has to wait.
   *
   * @return empty unless name and number have the right form
   */
  Optional<SignedIn> signIn(String name, String idNo, String address);
}
