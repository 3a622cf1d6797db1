package org.onestop.release;

import java.time.Instant;

/**
 * A division's frozen, published form of a matter: the one type at which design time and run time
 * meet. A case pins it.
 *
 * @param division six digits of the city or county that published it
 * @param number 1, 2, … within division and matter
 * @param edition version of the edition it came from
 * @param digest SM3 of its content
 * @param definition key of its process definition
 * @param effectiveAt from when it is in force
 */
public record Release(
    String id,
    String division,
    int number,
    String edition,
    String digest,
    String definition,
    Instant effectiveAt,
    ReleasedMatter content) {}
