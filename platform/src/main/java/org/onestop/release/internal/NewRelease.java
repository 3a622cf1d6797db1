package org.onestop.release.internal;

/**
 * A release that is stored.
 *
 * @param overlay its division's own, JSON
 */
record NewRelease(ReleaseRow row, String overlay) {}
