package org.onestop.division.internal;

/** A short name by which people call a division. */
record Alias(String alias, String code) {}
