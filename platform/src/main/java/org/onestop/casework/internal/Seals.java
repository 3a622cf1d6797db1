package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Vault;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;

/** What is written about persons: sealed as JSON, bound to the row it belongs to. */
@Component
class Seals {
  private final Vault vault;

  Seals(Vault vault) {
    this.vault = vault;
  }

  byte[] seal(Object value, String context) {
    return vault.seal(Json.mapper().writeValueAsBytes(value), context);
  }

  <T> T open(byte[] sealed, String context, Class<T> type) {
    return Json.mapper().readValue(vault.open(sealed, context), type);
  }

  /** Nothing said, nothing kept. */
  byte @Nullable [] seal(Said said, String context) {
    return said.equals(Said.NOTHING) ? null : seal((Object) said, context);
  }

  Said said(byte @Nullable [] sealed, String context) {
    return sealed == null ? Said.NOTHING : open(sealed, context, Said.class);
  }

  String index(String value) {
    return vault.blindIndex(value);
  }
}
