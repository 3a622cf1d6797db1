package org.onestop.process;

import java.util.List;
import java.util.Set;

/**
 * The path of a case that is never sent back.
 *
 * @param waves the steps in the order in which they can be reached; those of one wave wait at the
 *     same time
 * @param ends how often the process came to its end: 1 when all is well
 */
public record Trace(List<Set<Step>> waves, int ends) {
  public Trace {
    waves = List.copyOf(waves);
  }
}
