package org.onestop.release;

import java.util.Optional;
import org.onestop.claim.Operation;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;

/**
 * Something that must hold before a release exists. Any room may contribute checks: each is a bean.
 * Implementations keep no state that depends on what they judge, and never throw on it.
 */
public interface GateCheck {
  /**
   * Kebab-case, with a number that rises when it judges differently, e.g. {@code limits-1};
   * verdicts are remembered under it.
   */
  String id();

  /**
   * Whether the same effective matter is always judged alike. A check that also looks at units,
   * divisions or anything else outside is asked anew each time.
   */
  default boolean lasting() {
    return true;
  }

  /** Looks for what does not hold; pointers as in {@link org.onestop.catalog.MatterTree}. */
  void check(GateSubject subject, Problems problems);

  /** The operation that would repair one of its findings, where there is one. */
  default Optional<Operation> repair(GateSubject subject, Problem finding) {
    return Optional.empty();
  }
}
