package org.onestop.claim;

import java.util.List;

/**
 * What an operation does, in one plain sentence.
 *
 * @param key of the sentence in the message bundles, e.g. {@code operation.item-limit}
 * @param arguments names and values, as people know them
 */
public record Explanation(String key, List<Object> arguments) {
  public Explanation {
    arguments = List.copyOf(arguments);
  }

  public static Explanation of(String key, Object... arguments) {
    return new Explanation(key, List.of(arguments));
  }
}
