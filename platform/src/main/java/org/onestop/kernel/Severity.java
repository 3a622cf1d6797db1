package org.onestop.kernel;

/** Whether a finding stops what was asked for, or only advises. */
public enum Severity {
  BLOCKS,
  ADVISES
}
