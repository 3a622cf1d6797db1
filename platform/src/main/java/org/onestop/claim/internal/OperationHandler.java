package org.onestop.claim.internal;

import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;

/**
 * What one kind of operation checks, does and says. A new kind is a record, a handler in {@link
 * OperationHandlers}, its grammar and its sentences.
 */
interface OperationHandler<O extends Operation> {
  Class<O> kind();

  /** Checks policy and sense; what was found is told to the site, and false stops the operation. */
  boolean permits(O operation, Draft draft, Site site);

  /** Does it; called only after it was permitted. */
  void apply(O operation, Draft draft, Site site);

  /** One sentence; the draft is as it was before. */
  Explanation explain(O operation, Draft draft, Site site);
}
