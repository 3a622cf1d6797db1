package org.onestop.division;

import java.io.InputStream;

/**
 * Divisions from files. What is in a file is added or replaced, by code; a file read again changes
 * nothing. A file with findings that block changes nothing either: {@link org.onestop.kernel.Fault}
 * INVALID carries them all, pointers {@code file#/<line>/<column>} or {@code file#/zones/<index>}.
 */
public interface DivisionFiles {
  /**
   * UTF-8 rows {@code code,name,level,parent} below that heading; a parent may stand after its
   * children.
   *
   * @return how many divisions are new or changed
   */
  int readDivisions(String file, InputStream csv);

  /**
   * UTF-8 rows {@code code,alias} below that heading: short names that people use.
   *
   * @return how many aliases are new
   */
  int readAliases(String file, InputStream csv);

  /**
   * A tenant's functional zones: {@code zones: [{code, name, parent}]}. A zone never takes the code
   * of a division that is no zone.
   *
   * @return how many zones are new or changed
   */
  int readZones(String file, InputStream yaml);
}
