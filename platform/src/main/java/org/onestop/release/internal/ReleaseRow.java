package org.onestop.release.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onestop.release.PublishedRelease;
import org.onestop.release.Release;
import org.onestop.release.ReleasePublished;
import org.onestop.release.ReleasedMatter;

/**
 * A row of {@code rel_release}, without its overlay.
 *
 * @param source digest of what it was compiled from
 * @param scheduled published for a later day and not gated again yet
 */
record ReleaseRow(
    String id,
    String matter,
    String division,
    int number,
    String edition,
    String digest,
    String source,
    String definition,
    Instant effectiveAt,
    String publishedBy,
    Instant publishedAt,
    @Nullable String restoredFrom,
    PublishedRelease.State state,
    boolean scheduled,
    int version) {

  Release release(ReleasedMatter content) {
    return new Release(id, division, number, edition, digest, definition, effectiveAt, content);
  }

  PublishedRelease published() {
    return new PublishedRelease(
        id,
        matter,
        division,
        number,
        edition,
        digest,
        effectiveAt,
        publishedBy,
        publishedAt,
        restoredFrom,
        state);
  }

  ReleasePublished event() {
    return new ReleasePublished(
        id,
        matter,
        division,
        number,
        edition,
        digest,
        definition,
        effectiveAt,
        publishedBy,
        publishedAt);
  }

  /** The same content once more, from now on. */
  ReleaseRow again(String newId, int newNumber, String by, Instant now) {
    return new ReleaseRow(
        newId,
        matter,
        division,
        newNumber,
        edition,
        digest,
        source,
        definition,
        now,
        by,
        now,
        id,
        PublishedRelease.State.PUBLISHED,
        false,
        0);
  }
}
