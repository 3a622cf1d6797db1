package org.onestop.catalog;

import org.onestop.crypto.Digests;

/**
 * The digest of an edition's folder, kept beside its files in {@code digest.txt}, by which a change
 * of a published edition is noticed.
 */
public final class EditionDigest {
  /** The file that holds it; not part of what is digested. */
  public static final String FILE = "digest.txt";

  private EditionDigest() {}

  /** SM3 over the names and SM3 digests of all files of the folder, in order of their names. */
  public static String of(CatalogFiles folder) {
    StringBuilder lines = new StringBuilder();
    for (String path : folder.paths()) {
      if (!path.equals(FILE)) {
        lines.append(Digests.sm3(folder.bytes(path).orElseThrow())).append("  ");
        lines.append(path).append('\n');
      }
    }
    return Digests.sm3(lines.toString());
  }
}
