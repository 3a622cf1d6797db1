package org.onestop.casework;

/**
 * An uploaded file, handed in for a material.
 *
 * @param type id of the material
 * @param materialId of the upload
 */
public record HandedMaterial(String type, String materialId) {
  /** What a client left out is empty here, and a finding later. */
  public HandedMaterial {
    type = type == null ? "" : type;
    materialId = materialId == null ? "" : materialId;
  }
}
