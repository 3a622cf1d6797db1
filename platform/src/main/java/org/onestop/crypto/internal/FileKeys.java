package org.onestop.crypto.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Keys;
import org.springframework.stereotype.Component;

@Component
class FileKeys implements Keys {
  private final KeyFolder folder;
  private final byte[] root;
  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  FileKeys(KeyFolder folder) {
    this.folder = folder;
    this.root = folder.rootSecret();
  }

  @Override
  public byte[] secret(String purpose) {
    return known.computeIfAbsent(purpose, this::find).clone();
  }

  private byte[] find(String purpose) {
    if (!purpose.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a purpose: " + purpose);
    }
    return folder.ownSecret(purpose).orElseGet(() -> derived(purpose));
  }

  private byte[] derived(String purpose) {
    return Digests.hmac(root, ("onestop:" + purpose).getBytes(StandardCharsets.UTF_8));
  }
}
