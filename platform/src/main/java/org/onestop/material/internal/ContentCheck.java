package org.onestop.material.internal;

import java.util.Set;
import org.onestop.kernel.Problems;

/** Reads files of some types through, as far as it takes to know that they are what they seem. */
interface ContentCheck {
  Set<String> mediaTypes();

  /** Adds what is wrong with a file whose first bytes are those of {@code mediaType}. */
  void check(String mediaType, byte[] content, Problems problems);
}
