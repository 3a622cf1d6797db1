package org.onestop.audit.internal;

import org.onestop.audit.Verification;

/** The first thing that a verification found. */
final class Tampered extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Verification.Broken broken;

  Tampered(Verification.Broken broken) {
    super(broken.toString());
    this.broken = broken;
  }

  static Tampered seal(String reason, long seal) {
    return new Tampered(new Verification.Broken(reason, seal, null, null));
  }

  static Tampered entry(String reason, EntryRow entry) {
    return new Tampered(
        new Verification.Broken(reason, entry.sealId(), entry.chain(), entry.seq()));
  }

  Verification.Broken broken() {
    return broken;
  }
}
