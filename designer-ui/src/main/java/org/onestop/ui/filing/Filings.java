package org.onestop.ui.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.material.Materials;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Applications being written, new ones and those that were put aside. */
@Component
public final class Filings {
  final CaseDesk desk;
  final Drafts drafts;
  final Forms forms;
  final Materials materials;
  private final Releases releases;
  private final Clock clock;

  Filings(
      CaseDesk desk,
      Drafts drafts,
      Forms forms,
      Materials materials,
      Releases releases,
      Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.forms = forms;
    this.materials = materials;
    this.releases = releases;
    this.clock = clock;
  }

  /** The release that a new application at a county would be written under. */
  public Optional<Release> inForce(String matter, String division) {
    return releases.inForce(matter, division, clock.instant());
  }

  /**
   * A new application; nothing is stored before something is answered.
   *
   * @param division county or zone, six digits
   */
  public Filing begin(Actor by, Release release, String division, String channel) {
    return new Filing(this, by, release, division, channel);
  }

  /** A draft goes on. Throws NOT_FOUND {@code draft-unknown}. */
  public Filing resume(Actor by, String draftId, String channel) {
    DraftView draft = drafts.get(by, draftId);
    Filing filing =
        new Filing(this, by, releases.get(draft.releaseId()), draft.division(), channel);
    filing.restore(draft, materials.find(ids(draft)));
    return filing;
  }

  private static List<String> ids(DraftView draft) {
    return draft.materials().stream().map(each -> each.materialId()).toList();
  }
}
