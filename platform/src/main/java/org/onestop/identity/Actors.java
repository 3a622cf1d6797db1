package org.onestop.identity;

import java.util.List;
import java.util.Optional;

/** Who is signed in, and who could be. */
public interface Actors {
  /** The signed-in actor of this request or page; throws {@link IllegalStateException} if none. */
  Actor current();

  /** An account that may sign in; empty for unknown and disabled ones. */
  Optional<Actor> find(String account);

  /**
   * Accounts that handle work for the actor's unit, without his own, by name; none for an actor of
   * no department.
   */
  List<Actor> colleagues(Actor actor);

  /** The verified person behind the signed-in actor; present for applicants only. */
  default Optional<VerifiedIdentity> verified() {
    return Optional.empty();
  }
}
