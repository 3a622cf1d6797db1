package org.onestop.identity;

import java.util.Optional;

/** Who is signed in, and who could be. */
public interface Actors {
  /** The signed-in actor of this request or page; throws {@link IllegalStateException} if none. */
  Actor current();

  /** An account that may sign in; empty for unknown and disabled ones. */
  Optional<Actor> find(String account);

  /** The verified person behind the signed-in actor; present for applicants only. */
  default Optional<VerifiedIdentity> verified() {
    return Optional.empty();
  }
}
