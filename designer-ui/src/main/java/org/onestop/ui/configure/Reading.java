package org.onestop.ui.configure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.claim.EffectiveMatter;

/** Reads values out of a division's matter, as they are and as they were inherited. */
record Reading(Shown shown) {
  static final String CHANGE = "configure.change";
  static final String APPEND = "configure.append";

  /**
   * A value that one kind of operation changes.
   *
   * @param subject of that operation
   * @param pointer of the value, which policy and origin speak of
   */
  Value value(
      String subject, String pointer, String label, Function<EffectiveMatter, String> text) {
    Permission open = shown.policy().at(pointer);
    boolean own = shown.changed(subject);
    @Nullable String inherited = own ? text.apply(shown.before()) : null;
    return new Value(
        subject,
        label,
        text.apply(shown.now()),
        inherited,
        own ? shown.own() : shown.origin(pointer),
        open,
        own,
        act(open));
  }

  Value value(String pointer, String label, Function<EffectiveMatter, String> text) {
    return value(pointer, pointer, label, text);
  }

  /** A value that only the province says. */
  Value fixed(String pointer, String label, String text) {
    return Value.locked(pointer, label, text, shown.origin(pointer));
  }

  /** Something the division itself added, or inherited from above; its own it may change. */
  Value added(String subject, String label, String text) {
    boolean own = shown.changed(subject);
    return new Value(
        subject,
        label,
        text,
        null,
        own ? shown.own() : shown.origin(subject),
        own ? Permission.FREE : shown.policy().at(subject),
        own,
        own || shown.policy().at(subject) == Permission.FREE ? act(Permission.FREE) : null);
  }

  boolean appends(String pointer) {
    Permission open = shown.policy().at(pointer);
    return shown.editable() && (open == Permission.APPEND || open == Permission.FREE);
  }

  private @Nullable String act(Permission open) {
    if (!shown.editable() || open == Permission.LOCKED) {
      return null;
    }
    return open == Permission.APPEND ? APPEND : CHANGE;
  }
}
