package org.onestop.document.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How documents are made.
 *
 * @param renderers how many are rendered at once; each holds its fonts in memory, about 30 MB
 * @param verifyAt where anybody tells a genuine document from a forged one, without a slash at its
 *     end; a code follows behind a slash, and both are printed on every document
 * @param orphansAfter how old a file without a row must be to be swept; longer than any transaction
 * @param sweepEvery pause between two sweeps
 */
@ConfigurationProperties("onestop.document")
record DocumentSettings(
    @DefaultValue("2") int renderers,
    @DefaultValue("http://localhost:8080/verify") String verifyAt,
    @DefaultValue("1h") Duration orphansAfter,
    @DefaultValue("6h") Duration sweepEvery) {

  DocumentSettings {
    if (renderers < 1) {
      throw new IllegalArgumentException("onestop.document.renderers must be 1 or more");
    }
    if (!verifyAt.matches("https?://[^\\s]{1,60}[^/\\s]")) {
      throw new IllegalArgumentException(
          "onestop.document.verify-at must be a short http address without a slash at its end");
    }
    if (orphansAfter.compareTo(Duration.ofMinutes(10)) < 0) {
      throw new IllegalArgumentException("onestop.document.orphans-after must be 10m or more");
    }
    if (sweepEvery.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException("onestop.document.sweep-every must be 1m or more");
    }
  }
}
