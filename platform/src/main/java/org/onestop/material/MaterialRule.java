package org.onestop.material;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * What may be handed in for a material, judged by content and never by file name.
 *
 * @param accept media types
 * @param minBytes inclusive; 0 for no lower bound
 * @param maxBytes inclusive
 * @param maxFiles e.g. 2 for the two sides of a card
 * @param photo it is a portrait for a card or certificate, about which there is advice; neither
 *     written nor needed when it is none, so that what was stored before is the same as now
 */
public record MaterialRule(
    List<String> accept,
    long minBytes,
    long maxBytes,
    int maxFiles,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean photo) {
  public MaterialRule {
    accept = List.copyOf(accept);
  }
}
