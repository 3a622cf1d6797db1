package org.onestop.identity;

import java.io.InputStream;
import java.util.Map;

/** Units from a tenant's file; what is in it is added or replaced. */
public interface UnitFiles {
  /**
   * Reads {@code units: [{division, departments: […]} | {id, division, department, name}]}. The
   * short form makes one unit a department, {@code <division>-<department>}, named after both.
   * Throws {@link org.onestop.kernel.Fault} INVALID {@code units-invalid} with every finding.
   *
   * @param departments id → name
   * @return how many units the file names
   */
  int read(String file, InputStream yaml, Map<String, String> departments);
}
