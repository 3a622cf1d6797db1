package org.onestop.claim.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Overlay;
import org.onestop.division.Divisions;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Recent;
import org.springframework.stereotype.Component;

/** Effective matters, each made once for what it is made of: claimed editions never change. */
@Component
class Effectives {
  private static final int KEPT = 64;

  private final ItemCatalog catalog;
  private final ClaimRows rows;
  private final Divisions divisions;
  private final Applying applying;
  private final Recent<String, Applied> made = new Recent<>(KEPT);

  Effectives(ItemCatalog catalog, ClaimRows rows, Divisions divisions, Applying applying) {
    this.catalog = catalog;
    this.rows = rows;
    this.divisions = divisions;
    this.applying = applying;
  }

  /**
   * What an effective matter is made of.
   *
   * @param county null for cities
   */
  record Ingredients(
      String matter, String edition, @Nullable Overlay city, @Nullable Overlay county) {
    String key() {
      return Layering.key(matter, edition, city, county);
    }
  }

  Applied of(Ingredients ingredients) {
    return made.get(
        ingredients.key(),
        key -> {
          Matter edition = catalog.matter(ingredients.matter(), ingredients.edition());
          return applying.apply(edition, ingredients.city(), ingredients.county());
        });
  }

  /** The city above a county or zone; empty for cities. */
  Optional<String> cityAbove(String division) {
    return divisions
        .cityOf(division)
        .map(each -> each.code())
        .filter(code -> !code.equals(division));
  }

  /** Of a division as its claim, and its city's, stand. */
  Ingredients standing(String matter, String division) {
    Optional<ClaimRow> own = rows.find(matter, division).filter(ClaimRow::live);
    Optional<String> above = cityAbove(division);
    if (above.isEmpty()) {
      ClaimRow city = own.orElseThrow(() -> Fault.notFound("claim-unknown", division));
      return new Ingredients(matter, city.edition(), city.current(), null);
    }
    ClaimRow city =
        rows.find(matter, above.get())
            .filter(ClaimRow::live)
            .orElseThrow(() -> Fault.notFound("claim-unknown", division));
    return below(city.inherited(), own.map(ClaimRow::current).orElse(null));
  }

  /** Of a division as its city's claim stands, with an overlay that is kept nowhere. */
  Ingredients with(Overlay overlay) {
    return cityAbove(overlay.division())
        .map(city ->
            rows.find(overlay.matter(), city)
                .filter(ClaimRow::live)
                .orElseThrow(() -> Fault.notFound("claim-unknown", overlay.division())))
        .map(city -> below(city.inherited(), overlay))
        .orElseGet(() -> new Ingredients(overlay.matter(), overlay.edition(), overlay, null));
  }

  static Ingredients below(Overlay city, @Nullable Overlay county) {
    return new Ingredients(city.matter(), city.edition(), city, county);
  }
}
