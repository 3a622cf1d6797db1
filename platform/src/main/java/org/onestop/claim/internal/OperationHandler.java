package org.onestop.claim.internal;

import java.util.List;
import java.util.Set;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;
import tools.jackson.databind.JsonNode;

/**
 * What one kind of operation checks, does and says. A new kind is a record, a handler in {@link
 * OperationHandlers}, its grammar and its sentences.
 */
interface OperationHandler<O extends Operation> {
  /** Properties that name what an operation changes. */
  Set<String> NAMES =
      Set.of("/item", "/dependsOn", "/material", "/field", "/block", "/codeList", "/notice");

  Class<O> kind();

  /** Checks policy and sense; what was found is told to the site, and false stops the operation. */
  boolean permits(O operation, Draft draft, Site site);

  /** Does it; called only after it was permitted. */
  void apply(O operation, Draft draft, Site site);

  /** Pointers of what it changes. */
  List<String> touches(O operation, Draft draft);

  /**
   * What is said there now, and only what the operation would change or is meant for: equal values
   * mean that nothing of it changed. Nothing is the null node.
   */
  JsonNode value(O operation, Draft draft);

  /** Whether a property names what it changes, so that it has no effect when that is gone. */
  default boolean names(String property) {
    return NAMES.contains(property);
  }

  /** One sentence; the draft is as it was before. */
  Explanation explain(O operation, Draft draft, Site site);
}
