package org.onestop.crypto;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.encoders.Hex;

/** SM3 digests (GB/T 32905) and HMAC-SM3, as 64 lower-case hexadecimal characters. */
public final class Digests {
  private Digests() {}

  public static String sm3(byte[] content) {
    SM3Digest digest = new SM3Digest();
    digest.update(content, 0, content.length);
    byte[] out = new byte[digest.getDigestSize()];
    digest.doFinal(out, 0);
    return Hex.toHexString(out);
  }

  public static String sm3(String content) {
    return sm3(content.getBytes(StandardCharsets.UTF_8));
  }

  public static String hmacSm3(byte[] key, byte[] content) {
    return Hex.toHexString(hmac(key, content));
  }

  /** HMAC-SM3 as 32 bytes. */
  public static byte[] hmac(byte[] key, byte[] content) {
    HMac mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(key));
    mac.update(content, 0, content.length);
    byte[] out = new byte[mac.getMacSize()];
    mac.doFinal(out, 0);
    return out;
  }
}
