package org.onestop.message.internal;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave the house.
 *
 * @param smsUrl gateway that sends text messages; null: none are sent
 * @param smsToken bearer token for it; null for none
 * @param timeout of one handover
 */
@ConfigurationProperties("onestop.message")
record MessageSettings(
    @Nullable URI smsUrl, @Nullable String smsToken, @DefaultValue("10s") Duration timeout) {
  MessageSettings {
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("onestop.message.timeout is positive");
    }
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "MessageSettings[" + smsUrl + "]";
  }
}
