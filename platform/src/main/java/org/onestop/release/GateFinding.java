package org.onestop.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;

/**
 * Something the gate found.
 *
 * @param pointer into the matter, as in {@link org.onestop.catalog.MatterTree}; findings about
 *     overlays begin with {@code /city} or {@code /county} and go on within that overlay
 * @param code kebab-case; its text is {@code problem.<code>} in the message bundles
 * @param arguments what the text needs
 * @param repair the operation that repairs it, offered as a button; null where there is none
 */
public record GateFinding(
    String pointer,
    String code,
    Severity severity,
    List<Object> arguments,
    @Nullable Operation repair) {
  public GateFinding {
    arguments = List.copyOf(arguments);
  }

  public boolean blocks() {
    return severity == Severity.BLOCKS;
  }

  public Problem problem() {
    return new Problem(pointer, code, severity, arguments);
  }
}
