package org.onestop.ui.process;

import java.util.Optional;

/** Where a graph's edits go. */
@FunctionalInterface
public interface ProcessEditing {
  /**
   * Does what was asked and shows the graph its new picture, or refuses.
   *
   * <p>Asked only for what the item's {@link Changes} allow and what closes no circle; the graph
   * refuses the rest by itself.
   *
   * @return why not, in a sentence; empty when it was done
   */
  Optional<String> edit(ProcessEdit asked);
}
