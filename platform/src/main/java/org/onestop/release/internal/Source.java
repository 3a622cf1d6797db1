package org.onestop.release.internal;

import java.util.Map;
import java.util.TreeMap;
import org.onestop.catalog.Matter;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Origin;
import org.onestop.kernel.Json;

/**
 * What a release was compiled from, kept so that it can be judged again: the effective matter apart
 * from its edition, which the catalog keeps.
 */
record Source(Matter matter, LocalSettings settings, Map<String, Origin> origins) {
  static Source of(EffectiveMatter effective) {
    return new Source(effective.matter(), effective.settings(), new TreeMap<>(effective.origins()));
  }

  static Source read(String body) {
    return Json.mapper().readValue(body, Source.class);
  }

  String body() {
    return Json.mapper().writeValueAsString(this);
  }

  EffectiveMatter effective(Matter edition) {
    return new EffectiveMatter(edition, matter, settings, origins);
  }
}
