package org.onestop.exchange;

/** Takes in what other systems report, signed, once. */
public interface Callbacks {
  /**
   * @param timestamp seconds since 1970-01-01 UTC, as sent
   * @param nonce 8 to 64 visible characters, never used before by this client
   * @param signature HMAC-SM3 over timestamp, nonce and body, separated by line feeds; hexadecimal
   * @param body as it arrived, byte for byte
   */
  record SignedMessage(
      String client, String timestamp, String nonce, String signature, byte[] body) {}

  /**
   * Verifies, stores the nonce and applies the result in one transaction.
   *
   * <p>Throws FORBIDDEN {@code signature-invalid} (also for an unknown client or a stale
   * timestamp), CONFLICT {@code nonce-used} and {@code out-of-order-final}, NOT_FOUND {@code
   * dispatch-unknown}, INVALID {@code result-invalid} with every finding.
   *
   * @return APPLIED or ALREADY_APPLIED
   */
  ResultReceiver.Receipt receive(SignedMessage message);
}
