package org.onestop.crypto.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.onestop.crypto.Digests;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Compares the keys in the folder with those the database was sealed with, so that a lost or wrong
 * folder stops the start instead of splitting the data between two sets of keys. The database knows
 * fingerprints only.
 */
@Component
class KeyRegister implements SmartInitializingSingleton {
  private final KeyFolder folder;
  private final KeyMapper rows;
  private final Clock clock;

  KeyRegister(KeyFolder folder, KeyMapper rows, Clock clock) {
    this.folder = folder;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    compare();
  }

  void compare() {
    Map<String, String> there = fingerprints();
    for (KeyMapper.Row row : rows.all()) {
      String fingerprint = there.remove(row.id());
      if (fingerprint == null) {
        throw new IllegalStateException(
            "The database holds values sealed with key '%s', which is missing from the key folder. Restore the folder."
                .formatted(row.id()));
      }
      if (!fingerprint.equals(row.fingerprint())) {
        throw new IllegalStateException(
            "Key '%s' in the key folder is not the one the database was sealed with. Restore the folder."
                .formatted(row.id()));
      }
    }
    // Another node may start with the same new key at the same time.
    there.forEach((id, fingerprint) -> rows.add(id, fingerprint, clock.instant()));
  }

  private Map<String, String> fingerprints() {
    Map<String, String> found = new TreeMap<>();
    folder.vaultKeys().forEach((id, key) -> found.put("vault:" + id, fingerprint(key)));
    found.put("root", fingerprint(folder.rootSecret()));
    return found;
  }

  private static String fingerprint(byte[] key) {
    byte[] text = "onestop:fingerprint".getBytes(StandardCharsets.UTF_8);
    return Digests.hmacSm3(key, text).substring(0, 16);
  }
}
