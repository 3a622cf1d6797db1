package org.onestop.check;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.SourceFile;
import org.onestop.check.internal.CatalogDivisions;
import org.onestop.check.internal.CheckedForms;
import org.onestop.check.internal.ConfigurationFolders;
import org.onestop.check.internal.OverlayCheck;
import org.onestop.check.internal.Places;
import org.onestop.claim.TenantFolders;
import org.onestop.claim.TenantReading;
import org.onestop.kernel.Problems;

/**
 * Checks a folder that holds a catalog, tenants' folders, or both, wherever below it they lie; what
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
    @Nullable CatalogFiles own = null;
    for (Path each : folders.catalogs()) {
      own = CatalogFiles.directory(each);
    }
    Grammar grammar = grammar(own);
    CatalogDivisions divisions = CatalogDivisions.of(List.of(product, own == null ? product : own));
    CatalogReading catalog = read(own == null ? product : own, grammar, divisions);
    if (own != null) {
      places.add(folders.name(folders.catalogs().getLast()), own, catalog.problems());
    }
    for (Path each : folders.tenants()) {
      tenants(
          folders.name(each), CatalogFiles.directory(each), grammar, divisions, catalog, places);
    }
    for (Path each : folders.accounts()) {
      accounts(folders.name(each), CatalogFiles.directory(each), grammar, places);
    }
    return places.found(grammar);
  }

  private CatalogReading read(CatalogFiles files, Grammar grammar, CatalogDivisions divisions) {
    try (CheckedForms forms = new CheckedForms(divisions, clock)) {
      return CatalogReading.of(files, grammar, forms.forms(), divisions::knows);
    }
  }

  private static void tenants(
      String name,
      CatalogFiles files,
      Grammar grammar,
      CatalogDivisions divisions,
      CatalogReading catalog,
      Places places) {
    TenantReading reading =
        new TenantFolders(grammar, divisions::find).read(files, catalog.departments());
    Problems problems = new Problems().addAll("", reading.problems());
    reading.tenants().forEach(each -> divisions.put(each.zones()));
    new OverlayCheck(catalog.editions(), divisions).check(reading.tenants(), problems);
    places.add(name, files, problems);
  }

  private static void accounts(String name, CatalogFiles files, Grammar grammar, Places places) {
    Problems problems = new Problems();
    String file = ConfigurationFolders.ACCOUNTS;
    Optional<byte[]> content = files.bytes(file);
    content.ifPresent(
        bytes -> grammar.read("demo-accounts", new SourceFile(file, bytes), problems));
    places.add(name, files, problems);
  }

  /**
   * The product's own grammar judges, whatever lies in the folder; the folder's where it has none.
   */
  private Grammar grammar(@Nullable CatalogFiles own) {
    Grammar grammar = Grammar.of(product);
    return grammar.kinds().isEmpty() && own != null ? Grammar.of(own) : grammar;
  }
}
