package org.onestop.material;

import java.util.List;

/**
 * What may be handed in for a material, judged by content and never by file name.
 *
 * @param accept media types
 * @param minBytes inclusive; 0 for no lower bound
 * @param maxBytes inclusive
 * @param maxFiles e.g. 2 for the two sides of a card
 */
public record MaterialRule(List<String> accept, long minBytes, long maxBytes, int maxFiles) {
  public MaterialRule {
    accept = List.copyOf(accept);
  }
}
