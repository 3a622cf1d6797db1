package org.onestop.check;

import java.util.OptionalInt;
import org.onestop.kernel.Problem;

/**
 * A finding with its place.
 *
 * @param file below the folder that was checked
 * @param line beginning with 1; empty where lines are not known
 * @param pointer JSON pointer into the file; "" for the whole
 * @param problem what was found
 */
public record CheckFinding(String file, OptionalInt line, String pointer, Problem problem) {}
