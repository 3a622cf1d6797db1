package org.onestop.release.internal;

import java.util.List;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.EffectiveMatter;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Severity;
import org.onestop.release.GateFinding;
import org.onestop.release.GateVerdict;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Judges a release once more: what it says stays, units and staff may have changed. */
@Component
class Rejudging {
  private final ItemCatalog catalog;
  private final Releases releases;
  private final ReleaseRows rows;
  private final Judging judging;

  Rejudging(ItemCatalog catalog, Releases releases, ReleaseRows rows, Judging judging) {
    this.catalog = catalog;
    this.releases = releases;
    this.rows = rows;
    this.judging = judging;
  }

  /** What the province took back in the meantime passes no more. */
  GateVerdict judge(ReleaseRow row) {
    if (catalog.edition(row.matter(), row.edition()).state() == Edition.State.WITHDRAWN) {
      return GateVerdict.of(
          List.of(
              new GateFinding(
                  "", "edition-withdrawn", Severity.BLOCKS, List.of(row.edition()), null)));
    }
    Matter edition = catalog.matter(row.matter(), row.edition());
    String source = rows.source(row.source());
    EffectiveMatter effective = Source.read(source).effective(edition);
    Applied applied = new Applied(effective, new Problems(), new Problems(), List.of());
    ReleasedMatter content = releases.get(row.id()).content();
    Compiled compiled = new Compiled(content, rows.content(row.digest()), row.digest());
    return judging.judge(new Prepared(applied, compiled, source, row.source()), row.division());
  }
}
