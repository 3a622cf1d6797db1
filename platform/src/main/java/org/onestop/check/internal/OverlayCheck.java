package org.onestop.check.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Overlay;
import org.onestop.claim.Tenant;
import org.onestop.claim.Tenant.TenantOverlay;
import org.onestop.claim.TenantReading;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.kernel.Problems;
import org.onestop.release.Gate;
import org.onestop.release.GateFinding;

/**
 * Applies every overlay to the edition it was made for, a county's on top of its city's, and asks
 * the gate about what comes out.
 */
public final class OverlayCheck {
  private final Catalogs catalogs;
  private final Gate gate;
  private final Applying applying;

  public OverlayCheck(Catalogs catalogs, Gate gate, Divisions divisions) {
    this.catalogs = catalogs;
    this.gate = gate;
    this.applying = new Applying(code -> divisions.find(code).map(Division::fullName).orElse(code));
  }

  /** What was found while the folders were read, and what is found now. */
  public Problems check(TenantReading reading) {
    Problems problems = new Problems().addAll("", reading.problems());
    for (Tenant tenant : reading.tenants()) {
      for (TenantOverlay each : tenant.overlays()) {
        overlay(tenant, each, problems);
      }
    }
    return problems;
  }

  private void overlay(Tenant tenant, TenantOverlay file, Problems problems) {
    Overlay overlay = file.overlay();
    Optional<Matter> edition = catalogs.edition(overlay);
    if (edition.isEmpty()) {
      if (!catalogs.broken(overlay)) {
        problems.block(
            file.file() + "#/edition", "unknown-edition", overlay.matter(), overlay.edition());
      }
      return;
    }
    boolean county = !overlay.division().equals(tenant.city());
    @Nullable Overlay city = county ? ofCity(tenant, overlay.matter()) : overlay;
    Applied applied = applying.apply(edition.get(), city, county ? overlay : null);
    problems.addAll(file.file() + "#", county ? applied.county() : applied.city());
    // Without its city's overlay or the units, the gate would only say again what is missing.
    boolean whole = city != null && !tenant.units().isEmpty();
    if (whole && !applied.blocks()) {
      judge(applied, overlay.division(), file.file(), problems);
    }
  }

  /** What blocks at the gate; its advice is for those who publish. */
  private void judge(Applied applied, String division, String file, Problems problems) {
    for (GateFinding each : gate.judge(applied, division).findings()) {
      if (each.blocks()) {
        problems.block(file + "#" + each.pointer(), each.code(), each.arguments().toArray());
      }
    }
  }

  private static @Nullable Overlay ofCity(Tenant tenant, String matter) {
    return tenant.overlays().stream()
        .map(TenantOverlay::overlay)
        .filter(each -> each.division().equals(tenant.city()) && each.matter().equals(matter))
        .findFirst()
        .orElse(null);
  }
}
