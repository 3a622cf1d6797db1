package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Adds and withdraws items before acceptance. Answers that no remaining item needs are dropped.
 *
 * @param add ids
 * @param withdraw ids
 * @param form answers that the added items need; null for none
 * @param materials files that the added items need; null for none
 */
public record ChangeItems(
    @Nullable List<String> add,
    @Nullable List<String> withdraw,
    @Nullable JsonNode form,
    @Nullable List<HandedMaterial> materials) {
  /** Never null. */
  @Override
  public List<String> add() {
    return add == null ? List.of() : add;
  }

  /** Never null. */
  @Override
  public List<String> withdraw() {
    return withdraw == null ? List.of() : withdraw;
  }

  /** Never null. */
  @Override
  public List<HandedMaterial> materials() {
    return materials == null ? List.of() : materials;
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "ChangeItems[…]";
  }
}
