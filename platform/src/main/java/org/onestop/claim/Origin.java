package org.onestop.claim;

/** Who said what stands in an effective matter. */
public enum Origin {
  PROVINCE,
  CITY,
  /** A county or a functional zone. */
  COUNTY
}
