package org.onestop.crypto.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Keys;
import org.onestop.crypto.Vault;

/** Vaults and keys in memory, for the plain tests of all rooms. */
public final class Vaults {
  private Vaults() {}

  /** A vault with a key that every test shares. */
  public static Vault shared() {
    return new Sm4Vault(Map.of("k1", new byte[16]), "k1", new byte[32]);
  }

  /** Secrets derived from their purposes alone. */
  public static Keys keys() {
    return purpose -> Digests.hmac(new byte[32], purpose.getBytes(StandardCharsets.UTF_8));
  }
}
