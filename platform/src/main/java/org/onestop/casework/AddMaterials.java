package org.onestop.casework;

import java.util.List;

/**
 * Papers that reach the counter later, e.g. the form signed by hand and scanned back. Each was
 * uploaded by the caller as a material of its type.
 */
public record AddMaterials(List<HandedMaterial> materials) {
  /** What a client left out is empty here, and a finding later. */
  public AddMaterials {
    materials = materials == null ? List.of() : List.copyOf(materials);
  }
}
