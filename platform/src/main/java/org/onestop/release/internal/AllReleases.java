package org.onestop.release.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.crypto.Digests;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Recent;
import org.onestop.release.PublishedRelease.State;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Answers from memory: what is in force, and contents, which are read once for each digest. */
@Component
class AllReleases implements Releases {
  private static final int CONTENTS = 128;
  private static final int ROWS = 4_096;

  private final ReleaseRows rows;
  private final Divisions divisions;
  private final Recent<String, ReleaseRow> found = new Recent<>(ROWS);
  private final Recent<String, ReleasedMatter> contents = new Recent<>(CONTENTS);

  AllReleases(ReleaseRows rows, Divisions divisions) {
    this.rows = rows;
    this.divisions = divisions;
  }

  @Override
  public Release get(String id) {
    ReleaseRow row =
        found.get(
            id,
            wanted ->
                rows.find(wanted).orElseThrow(() -> Fault.notFound("release-unknown", wanted)));
    return row.release(content(row.digest()));
  }

  @Override
  public Optional<Release> inForce(String matter, String division, Instant at) {
    Standing standing = rows.standing();
    Optional<Mark> own = standing.at(matter, division, at);
    // One that gave its claim up is served by its city again; one that stopped is not.
    boolean inherits = own.isEmpty() || own.get().state() == State.WITHDRAWN;
    Optional<Mark> mark =
        inherits ? above(division).flatMap(city -> standing.at(matter, city, at)) : own;
    return mark.filter(each -> each.state() == State.PUBLISHED).map(each -> get(each.id()));
  }

  @Override
  public List<PublishedMatter> matters(Instant at) {
    Map<String, Mark> latest = rows.standing().latest(at);
    return latest.values().stream()
        .map(each ->
            new PublishedMatter(each.matter(), get(each.id()).content().name(), each.edition()))
        .toList();
  }

  private Optional<String> above(String division) {
    return divisions.cityOf(division).map(Division::code).filter(city -> !city.equals(division));
  }

  private ReleasedMatter content(String digest) {
    return contents.get(
        digest,
        wanted -> {
          String body = rows.content(wanted);
          if (!Digests.sm3(body).equals(wanted)) {
            throw new IllegalStateException("content " + wanted + " is damaged");
          }
          return Json.mapper().readValue(body, ReleasedMatter.class);
        });
  }
}
