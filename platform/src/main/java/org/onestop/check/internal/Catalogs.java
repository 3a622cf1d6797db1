package org.onestop.check.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Matter;
import org.onestop.catalog.Matter.Department;
import org.onestop.claim.Overlay;
import org.onestop.form.Forms;
import org.onestop.kernel.Problems;

/** The catalogs that tenants are checked against: what all of them hold together. */
public record Catalogs(List<CatalogFiles> files, List<CatalogReading> readings) {
  /** Each by itself: a catalog names nothing of another. */
  public static Catalogs read(
      List<CatalogFiles> files, Grammar grammar, Forms forms, Predicate<String> divisions) {
    return new Catalogs(
        files,
        files.stream().map(each -> CatalogReading.of(each, grammar, forms, divisions)).toList());
  }

  public Problems problems(int catalog) {
    return readings.get(catalog).problems();
  }

  /** The edition that an overlay was made for. */
  public Optional<Matter> edition(Overlay overlay) {
    return readings.stream()
        .flatMap(each -> each.editions().stream())
        .filter(each -> each.matter().equals(overlay.matter()))
        .filter(each -> each.version().equals(overlay.edition()))
        .findFirst();
  }

  public List<Department> departments() {
    return readings.stream().flatMap(each -> each.departments().stream()).toList();
  }

  /** Whether an overlay's edition lies in one of them, but could not be read. */
  public boolean broken(Overlay overlay) {
    String file = "matters/" + overlay.matter() + "/" + overlay.edition() + "/matter.yaml";
    return files.stream().anyMatch(each -> each.has(file));
  }
}
