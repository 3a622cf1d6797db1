package org.onestop.casework;

/**
 * The badge.
 *
 * @param cappedAt numbers above it are given as one more than it
 */
public record WorkItemCounts(int open, int mine, int overdue, int cappedAt) {}
