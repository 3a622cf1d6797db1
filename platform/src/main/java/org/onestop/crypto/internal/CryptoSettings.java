package org.onestop.crypto.internal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param folder holds {@code root.secret}, {@code vault/<id>.key} and, where secrets are agreed
 *     with others, {@code secrets/<purpose>.secret}; outside the database and its backups
 * @param current id of the vault key that seals; the others only open
 * @param createMissing makes the root secret and the current key when they are not there; for the
 *     demo, real keys are made and kept by the operator
 */
@ConfigurationProperties("onestop.crypto")
record CryptoSettings(
    @DefaultValue("data/keys") Path folder,
    @DefaultValue("k1") String current,
    @DefaultValue("false") boolean createMissing) {

  CryptoSettings {
    if (!current.matches("[a-z0-9]{1,16}")) {
      throw new IllegalArgumentException(
          "onestop.crypto.current must be 1 to 16 lower-case letters or digits");
    }
  }
}
