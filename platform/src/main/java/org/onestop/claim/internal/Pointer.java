package org.onestop.claim.internal;

/** Steps of JSON pointers (RFC 6901). */
final class Pointer {
  private Pointer() {}

  static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  /** A name as a step that needs no escape. */
  static String step(String name) {
    return name.replace('~', '_').replace('/', '_');
  }
}
