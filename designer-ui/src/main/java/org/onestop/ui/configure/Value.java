package org.onestop.ui.configure;

import org.jspecify.annotations.Nullable;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.claim.Origin;

/**
 * A value on the canvas.
 *
 * @param subject what an operation about it is about
 * @param text as people read it; empty for nothing
 * @param inherited what it was before the division changed it; null unless it did
 * @param open what the division may do with it
 * @param act key of the verb that opens its editor; null where it stays as it is
 */
record Value(
    String subject,
    String label,
    String text,
    @Nullable String inherited,
    Origin origin,
    Permission open,
    boolean own,
    @Nullable String act) {

  static Value locked(String subject, String label, String text, Origin origin) {
    return new Value(subject, label, text, null, origin, Permission.LOCKED, false, null);
  }
}
