package org.onestop.check;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.SourceFile;
import org.onestop.check.internal.AccountsCheck;
import org.onestop.check.internal.CatalogDivisions;
import org.onestop.check.internal.Catalogs;
import org.onestop.check.internal.CheckedRooms;
import org.onestop.check.internal.ConfigurationFolders;
import org.onestop.check.internal.OverlayCheck;
import org.onestop.check.internal.Places;
import org.onestop.check.internal.TenantUnits;
import org.onestop.claim.TenantFolders;
import org.onestop.claim.TenantReading;
import org.onestop.kernel.Problems;

/**
 * Checks a folder that holds catalogs, tenants' folders, or both, wherever below it they lie; what
 * it does not hold is taken from the product. All findings come at once.
 */
public final class ConfigurationCheck {
  private final CatalogFiles product;
  private final Clock clock;

  /**
   * @param product the catalog that comes with the product
   */
  public ConfigurationCheck(CatalogFiles product, Clock clock) {
    this.product = product;
    this.clock = clock;
  }

  /** Everything found in and below a folder, in the order of files. */
  public List<CheckFinding> check(Path folder) {
    ConfigurationFolders folders = ConfigurationFolders.below(folder);
    Places places = new Places();
    if (folders.isEmpty()) {
      places.add("", CatalogFiles.of(Map.of()), new Problems().block("#", "nothing-to-check"));
      return places.found(Grammar.of(product));
    }
    List<CatalogFiles> own = folders.catalogs().stream().map(CatalogFiles::directory).toList();
    Grammar grammar = grammar(own);
    CatalogDivisions divisions = CatalogDivisions.of(own, product);
    TenantUnits units = new TenantUnits();
    try (CheckedRooms rooms = new CheckedRooms(divisions, units, clock)) {
      Catalogs catalogs =
          Catalogs.read(
              own.isEmpty() ? List.of(product) : own, grammar, rooms.forms(), divisions::knows);
      for (int i = 0; i < own.size(); i++) {
        places.add(folders.name(folders.catalogs().get(i)), own.get(i), catalogs.problems(i));
      }
      OverlayCheck overlays = new OverlayCheck(catalogs, rooms.gate(), divisions);
      for (Path each : folders.tenants()) {
        CatalogFiles files = CatalogFiles.directory(each);
        TenantReading reading =
            new TenantFolders(grammar, divisions::find).read(files, catalogs.departments());
        reading.tenants().forEach(tenant -> divisions.put(tenant.zones()));
        reading.tenants().forEach(tenant -> units.put(tenant.units()));
        places.add(folders.name(each), files, overlays.check(reading));
      }
      for (Path each : folders.accounts()) {
        CatalogFiles files = CatalogFiles.directory(each);
        places.add(folders.name(each), files, accounts(files, grammar, divisions, catalogs));
      }
    }
    return places.found(grammar);
  }

  private static Problems accounts(
      CatalogFiles files, Grammar grammar, CatalogDivisions divisions, Catalogs catalogs) {
    Problems problems = new Problems();
    String file = ConfigurationFolders.ACCOUNTS;
    files
        .bytes(file)
        .flatMap(bytes -> grammar.read("demo-accounts", new SourceFile(file, bytes), problems))
        .ifPresent(content ->
            new AccountsCheck(catalogs.departments(), divisions::knows, problems)
                .check(file, content));
    return problems;
  }

  /**
   * The product's own grammar judges, whatever lies in the folder; the folder's where it has none.
   */
  private Grammar grammar(List<CatalogFiles> own) {
    Grammar grammar = Grammar.of(product);
    return grammar.kinds().isEmpty() && !own.isEmpty() ? Grammar.of(own.getFirst()) : grammar;
  }
}
