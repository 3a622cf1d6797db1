package org.onestop.check.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Overlay;
import org.onestop.claim.Tenant.TenantOverlay;
import org.onestop.claim.TenantFolders;
import org.onestop.claim.TenantReading;
import org.onestop.division.Division;
import org.onestop.form.Forms;

/** What files of configuration say, as far as they can be read. */
public final class Configured {
  private final Map<String, Matter> editions = new TreeMap<>();
  private final Map<String, Overlay> overlays = new TreeMap<>();
  private final CatalogDivisions divisions;

  private Configured(CatalogDivisions divisions) {
    this.divisions = divisions;
  }

  public static Configured of(
      ConfigurationFiles files, Grammar grammar, Forms forms, CatalogFiles product) {
    CatalogDivisions divisions = CatalogDivisions.of(List.of(files.catalog()), product);
    Configured configured = new Configured(divisions);
    CatalogReading catalog = CatalogReading.of(files.catalog(), grammar, forms, divisions::knows);
    catalog
        .editions()
        .forEach(each -> configured.editions.put(key(each.matter(), each.version()), each));
    TenantReading tenants =
        new TenantFolders(grammar, divisions::find).read(files.tenants(), catalog.departments());
    tenants
        .tenants()
        .forEach(each -> {
          divisions.put(each.zones());
          each.overlays().stream()
              .map(TenantOverlay::overlay)
              .forEach(of -> configured.overlays.put(key(of.matter(), of.division()), of));
        });
    return configured;
  }

  public Optional<Matter> edition(String matter, String version) {
    return Optional.ofNullable(editions.get(key(matter, version)));
  }

  /** The edition with the highest version that is another one. */
  public Optional<Matter> otherEdition(String matter, String version) {
    return editions.values().stream()
        .filter(each -> each.matter().equals(matter) && !each.version().equals(version))
        .max(Comparator.comparing(Matter::version));
  }

  public Optional<Overlay> overlay(String matter, String division) {
    return Optional.ofNullable(overlays.get(key(matter, division)));
  }

  /** What the matter is in a division by these files; empty without the edition. */
  public Optional<Applied> applied(Overlay overlay) {
    String city = overlay.division().substring(0, 4) + "00";
    boolean county = !city.equals(overlay.division());
    @Nullable Overlay above = county ? overlay(overlay.matter(), city).orElse(null) : overlay;
    Applying applying =
        new Applying(code -> divisions.find(code).map(Division::fullName).orElse(code));
    return edition(overlay.matter(), overlay.edition())
        .map(each -> applying.apply(each, above, county ? overlay : null));
  }

  /** How many operations come before the overlay's own among explanations. */
  public int before(Overlay overlay) {
    String city = overlay.division().substring(0, 4) + "00";
    return city.equals(overlay.division())
        ? 0
        : overlay(overlay.matter(), city).map(each -> each.operations().size()).orElse(0);
  }

  private static String key(String matter, String of) {
    return matter + "/" + of;
  }
}
