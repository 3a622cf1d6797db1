package org.onestop.crypto.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Keys;
import org.onestop.crypto.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * A sealed value: version 1, length of the key id, key id, nonce (12 bytes), SM4-GCM ciphertext
 * with its tag (16 bytes). What stands before the nonce is authenticated too, with the context.
 */
@Component
class Sm4Vault implements Vault {
  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, byte[]> keys;
  private final byte[] sealing;
  private final byte[] header;
  private final byte[] blindKey;

  @Autowired
  Sm4Vault(CryptoSettings settings, KeyFolder folder, Keys secrets) {
    this(folder.vaultKeys(), settings.current(), secrets.secret("blind-index"));
  }

  Sm4Vault(Map<String, byte[]> keys, String current, byte[] blindKey) {
    this.keys = new HashMap<>(keys);
    byte[] key = keys.get(current);
    if (key == null) {
      throw new IllegalStateException("the vault's current key " + current + " is missing");
    }
    this.sealing = key;
    this.header = header(current);
    this.blindKey = blindKey;
  }

  @Override
  public byte[] seal(byte[] plain, String context) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    GCMBlockCipher cipher = cipher(true, sealing, nonce, header, context);
    int start = header.length + NONCE_BYTES;
    byte[] sealed = Arrays.copyOf(header, start + plain.length + TAG_BYTES);
    System.arraycopy(nonce, 0, sealed, header.length, NONCE_BYTES);
    int written = cipher.processBytes(plain, 0, plain.length, sealed, start);
    try {
      cipher.doFinal(sealed, start + written);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
    return sealed;
  }

  @Override
  public byte[] open(byte[] sealed, String context) {
    if (sealed.length < 2 || sealed[0] != VERSION) {
      throw new IllegalStateException("not a sealed value of a known version");
    }
    int start = 2 + (sealed[1] & 0xff) + NONCE_BYTES;
    if (sealed.length < start + TAG_BYTES) {
      throw new IllegalStateException("a sealed value is cut short");
    }
    byte[] head = Arrays.copyOf(sealed, start - NONCE_BYTES);
    byte[] nonce = Arrays.copyOfRange(sealed, head.length, start);
    GCMBlockCipher cipher = cipher(false, keyOf(head), nonce, head, context);
    byte[] plain = new byte[sealed.length - start - TAG_BYTES];
    try {
      int written = cipher.processBytes(sealed, start, sealed.length - start, plain, 0);
      cipher.doFinal(plain, written);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("a sealed value was tampered with or moved", e);
    }
    return plain;
  }

  @Override
  public String blindIndex(String value) {
    String normal =
        Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    return Digests.hmacSm3(blindKey, normal.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] keyOf(byte[] head) {
    String id = new String(head, 2, head.length - 2, StandardCharsets.US_ASCII);
    byte @Nullable [] key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("a sealed value names a key that is not there");
    }
    return key;
  }

  private static byte[] header(String id) {
    byte[] name = id.getBytes(StandardCharsets.US_ASCII);
    byte[] header = new byte[2 + name.length];
    header[0] = VERSION;
    header[1] = (byte) name.length;
    System.arraycopy(name, 0, header, 2, name.length);
    return header;
  }

  private static GCMBlockCipher cipher(
      boolean sealing, byte[] key, byte[] nonce, byte[] header, String context) {
    byte[] belonging = context.getBytes(StandardCharsets.UTF_8);
    byte[] authenticated = Arrays.copyOf(header, header.length + belonging.length);
    System.arraycopy(belonging, 0, authenticated, header.length, belonging.length);
    var cipher = (GCMBlockCipher) GCMBlockCipher.newInstance(new SM4Engine());
    cipher.init(
        sealing, new AEADParameters(new KeyParameter(key), TAG_BYTES * 8, nonce, authenticated));
    return cipher;
  }
}
