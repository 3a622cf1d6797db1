package org.onestop.release.internal;

import java.time.Instant;
import org.onestop.release.PublishedRelease;

/** As much of a release as is needed to know whether it is in force. */
record Mark(
    String id,
    String matter,
    String division,
    int number,
    String edition,
    Instant effectiveAt,
    PublishedRelease.State state) {}
