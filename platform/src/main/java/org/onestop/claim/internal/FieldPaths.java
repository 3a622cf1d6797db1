package org.onestop.claim.internal;

/** Paths of what a division may set about a field. */
final class FieldPaths {
  private FieldPaths() {}

  static String of(String key, String aspect, Draft draft) {
    return "/form/" + draft.form.blockOf(key).orElse("*") + "/" + key + "/" + aspect;
  }

  /** Whether the field exists and its aspect is the division's own; a finding otherwise. */
  static boolean permits(String key, String aspect, Draft draft, Site site) {
    if (draft.form.blockOf(key).isEmpty()) {
      return site.refuse("/field", "unknown-field", key);
    }
    return site.permits(of(key, aspect, draft), Site.Change.FREE);
  }
}
