package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Puts right what a notice named, and nothing else.
 *
 * @param form the fields that change; null for none
 * @param materials the files that replace those of their type; null for none
 */
public record CorrectApplication(
    @Nullable JsonNode form, @Nullable List<HandedMaterial> materials) {
  /** Never null. */
  @Override
  public List<HandedMaterial> materials() {
    return materials == null ? List.of() : materials;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "CorrectApplication[…]";
  }
}
