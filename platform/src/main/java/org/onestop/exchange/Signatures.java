package org.onestop.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.onestop.crypto.Digests;

/** How pushes and callbacks are signed: HMAC-SM3 over timestamp, nonce and body. */
public final class Signatures {
  public static final String CLIENT = "X-Onestop-Client";
  public static final String TIMESTAMP = "X-Onestop-Timestamp";
  public static final String NONCE = "X-Onestop-Nonce";
  public static final String SIGNATURE = "X-Onestop-Signature";

  private Signatures() {}

  /**
   * @param secret agreed with the other side
   * @return 64 hexadecimal characters
   */
  public static String sign(byte[] secret, String timestamp, String nonce, byte[] body) {
    byte[] head = (timestamp + "\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] signed = new byte[head.length + body.length];
    System.arraycopy(head, 0, signed, 0, head.length);
    System.arraycopy(body, 0, signed, head.length, body.length);
    return Digests.hmacSm3(secret, signed);
  }

  /** Compares in constant time. */
  public static boolean matches(
      String signature, byte[] secret, String timestamp, String nonce, byte[] body) {
    return MessageDigest.isEqual(
        sign(secret, timestamp, nonce, body).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.UTF_8));
  }
}
