package org.onestop.crypto;

/**
 * Seals and opens personal data at rest with SM4-GCM (GB/T 32907). A sealed value begins with the
 * id of its key, so keys can be rotated; the context is authenticated but not stored.
 */
public interface Vault {
  /**
   * @param context what the value belongs to, e.g. {@code form:<case id>}; opening under another
   *     context fails
   */
  byte[] seal(byte[] plain, String context);

  /**
   * Throws {@link IllegalStateException} when the value was tampered with or its key is unknown.
   */
  byte[] open(byte[] sealed, String context);

  /**
   * Blind index of an exact value (name, ID number): HMAC-SM3, 64 hexadecimal characters. Equal
   * values have equal indexes, nothing else can be learnt.
   */
  String blindIndex(String value);
}
