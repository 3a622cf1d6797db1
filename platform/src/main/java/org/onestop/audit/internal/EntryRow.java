package org.onestop.audit.internal;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of aud_entry.
 *
 * @param at in UTC, to the microsecond; a type that no time zone of a server or driver can shift
 * @param facts JSON text as it was hashed
 */
record EntryRow(
    String chain,
    long seq,
    LocalDateTime at,
    String type,
    String actor,
    String division,
    String facts,
    String previous,
    String hash,
    @Nullable Long sealId) {}
