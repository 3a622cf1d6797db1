package org.onestop.catalog;

import java.util.List;
import java.util.function.Predicate;
import org.onestop.catalog.internal.EditionChecking;
import org.onestop.form.Forms;
import org.onestop.kernel.Problems;

/**
 * What came out of reading a catalog's files.
 *
 * @param editions those in which nothing was found that blocks
 * @param departments all that the catalog knows, whether an edition names them or not
 * @param problems all findings, each with the pointer {@code file#pointer}
 */
public record CatalogReading(
    List<Matter> editions, List<Matter.Department> departments, Problems problems) {
  public CatalogReading {
    editions = List.copyOf(editions);
    departments = List.copyOf(departments);
  }

  /**
   * Reads and checks a catalog's files without a server.
   *
   * @param divisions whether a division exists
   */
  public static CatalogReading of(
      CatalogFiles files, Grammar grammar, Forms forms, Predicate<String> divisions) {
    return new EditionChecking(grammar, forms, divisions).read(files);
  }
}
