package org.onestop.crypto;

/** Keys by purpose, kept outside the database. */
public interface Keys {
  /**
   * The secret for a purpose, e.g. {@code audit}, {@code seal}, {@code idempotency}; the same for
   * the life of the installation. 32 bytes derived from the root secret, or the content of the
   * purpose's own file where one was agreed with somebody else.
   *
   * @param purpose lower-case letters, digits and hyphens
   */
  byte[] secret(String purpose);
}
