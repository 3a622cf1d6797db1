package org.onestop.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onestop.kernel.Fault;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.context.annotation.Primary;

/** Releases in memory; the last one put for a division is in force, a city's for its counties. */
@Primary
public final class KnownReleases implements Releases {
  private final Map<String, Release> byId = new ConcurrentHashMap<>();
  private final Map<String, Release> inForce = new ConcurrentHashMap<>();

  public Release put(Release release) {
    byId.put(release.id(), release);
    inForce.put(release.content().matter() + release.division(), release);
    return release;
  }

  @Override
  public Release get(String id) {
    Release release = byId.get(id);
    if (release == null) {
      throw Fault.notFound("release-unknown");
    }
    return release;
  }

  @Override
  public Optional<Release> inForce(String matter, String division, Instant at) {
    return Optional.ofNullable(inForce.get(matter + division))
        .or(() -> Optional.ofNullable(inForce.get(matter + division.substring(0, 4) + "00")));
  }

  @Override
  public List<PublishedMatter> matters(Instant at) {
    return inForce.values().stream()
        .map(each ->
            new PublishedMatter(each.content().matter(), each.content().name(), each.edition()))
        .distinct()
        .toList();
  }
}
