package org.onestop.kernel;

import java.util.List;

/**
 * One finding about something that was handed in.
 *
 * @param pointer where it lies: an RFC 6901 JSON pointer into what was handed in, "" for the whole;
 *     findings about files carry {@code file#pointer}
 * @param code stable, kebab-case; also the key of its text in the message bundles ({@code
 *     problem.<code>})
 * @param arguments what the text needs: names, bounds; never personal data
 */
public record Problem(String pointer, String code, Severity severity, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }
}
