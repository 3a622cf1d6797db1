package org.onestop.check.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Overlay;
import org.onestop.claim.Tenant;
import org.onestop.claim.Tenant.TenantOverlay;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.kernel.Problems;

/** Applies every overlay to the edition it was made for, a county's on top of its city's. */
public final class OverlayCheck {
  private final List<Matter> editions;
  private final Applying applying;

  public OverlayCheck(List<Matter> editions, Divisions divisions) {
    this.editions = editions;
    this.applying = new Applying(code -> divisions.find(code).map(Division::fullName).orElse(code));
  }

  public void check(List<Tenant> tenants, Problems problems) {
    for (Tenant tenant : tenants) {
      for (TenantOverlay each : tenant.overlays()) {
        overlay(tenant, each, problems);
      }
    }
  }

  private void overlay(Tenant tenant, TenantOverlay file, Problems problems) {
    Overlay overlay = file.overlay();
    Optional<Matter> edition =
        editions.stream()
            .filter(each -> each.matter().equals(overlay.matter()))
            .filter(each -> each.version().equals(overlay.edition()))
            .findFirst();
    if (edition.isEmpty()) {
      // Where the catalog itself has findings, its editions could not be read.
      if (!editions.isEmpty()) {
        problems.block(
            file.file() + "#/edition", "unknown-edition", overlay.matter(), overlay.edition());
      }
      return;
    }
    boolean county = !overlay.division().equals(tenant.city());
    @Nullable Overlay city = county ? ofCity(tenant, overlay.matter()) : overlay;
    Applied applied = applying.apply(edition.get(), city, county ? overlay : null);
    problems.addAll(file.file() + "#", county ? applied.county() : applied.city());
  }

  private static @Nullable Overlay ofCity(Tenant tenant, String matter) {
    return tenant.overlays().stream()
        .map(TenantOverlay::overlay)
        .filter(each -> each.division().equals(tenant.city()) && each.matter().equals(matter))
        .findFirst()
        .orElse(null);
  }
}
