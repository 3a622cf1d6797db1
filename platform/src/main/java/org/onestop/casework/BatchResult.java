package org.onestop.casework;

import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;

/**
 * What became of one of many.
 *
 * @param completion null when it was refused
 * @param fault null when it was completed; the web door turns it into {@code code} and problems
 */
public record BatchResult(String id, @Nullable Completion completion, @Nullable Fault fault) {}
