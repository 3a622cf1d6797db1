package org.onestop.release.internal;

import org.onestop.release.ReleasedMatter;

/**
 * What would be released.
 *
 * @param body its canonical JSON
 * @param digest SM3 of the body
 */
record Compiled(ReleasedMatter content, String body, String digest) {}
