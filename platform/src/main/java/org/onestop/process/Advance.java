package org.onestop.process;

/** How a waiting token moves on. */
public enum Advance {
  /** To the next stage, or out of the item's block. */
  NEXT,
  /** Back to the same wait. */
  AGAIN,
  /** From a stage to the end of the process; not for items. */
  END
}
