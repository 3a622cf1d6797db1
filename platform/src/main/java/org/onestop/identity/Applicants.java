package org.onestop.identity;

import java.util.Map;
import java.util.Optional;

/** The people who apply. They have no accounts here: whoever verified them vouches for them. */
public interface Applicants {
  /** Empty unless a name and a 公民身份号码 of the right form were verified. */
  Optional<SignedIn> verified(String name, String idNo);

  /** The same from the claims of a token, which the settings name. */
  Optional<SignedIn> claimed(Map<String, ?> claims);

  /** Tells the audit that an applicant begins a session of pages. */
  void entered(SignedIn applicant);
}
