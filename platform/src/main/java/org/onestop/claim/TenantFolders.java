package org.onestop.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Matter.Department;
import org.onestop.claim.internal.TenantReader;
import org.onestop.division.Division;
import org.onestop.kernel.Problems;

/**
 * Reads tenants' folders: {@code <city>-<name>/} with {@code units.yaml}, {@code zones.yaml},
 * {@code calendar.yaml}, {@code <matter>.overlay.yaml} and {@code <county>.<matter>.overlay.yaml}.
 */
public final class TenantFolders {
  private final Grammar grammar;
  private final Function<String, Optional<Division>> divisions;

  /**
   * @param divisions a division by its code, zones of the folders not among them
   */
  public TenantFolders(Grammar grammar, Function<String, Optional<Division>> divisions) {
    this.grammar = grammar;
    this.divisions = divisions;
  }

  /**
   * Reads all folders directly below the root, and tells everything that is wrong at once.
   *
   * @param departments those that units may belong to
   */
  public TenantReading read(CatalogFiles files, List<Department> departments) {
    Problems problems = new Problems();
    List<Tenant> tenants = new ArrayList<>();
    for (String folder : files.folders("")) {
      TenantReader reader = new TenantReader(grammar, divisions, departments, folder, problems);
      reader.read(files.below(folder)).ifPresent(tenants::add);
    }
    return new TenantReading(tenants, problems);
  }
}
