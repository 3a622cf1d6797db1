package org.onestop.casework.internal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.SubmitApplication;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Which release a case runs on: the one in force at its county when it is filed. */
@Component
class Pinning {
  private final Releases releases;
  private final Divisions divisions;
  private final Differences differences;
  private final Clocks clocks;

  Pinning(Releases releases, Divisions divisions, Differences differences, Clocks clocks) {
    this.releases = releases;
    this.divisions = divisions;
    this.differences = differences;
    this.clocks = clocks;
  }

  /** Throws what {@code CaseDesk.submit} says. */
  Release pin(Actor by, SubmitApplication application) {
    Release now = inForce(by, application.matter(), application.division());
    refuseSuperseded(
        application.releaseId(),
        now,
        new Selection(application.applicantType(), Set.copyOf(application.items())));
    return now;
  }

  /** Only counties and zones handle cases; channels file within their own divisions only. */
  Release inForce(Actor by, String matter, String division) {
    requireGiven(matter, division);
    boolean county =
        divisions
            .find(division)
            .map(Division::level)
            .filter(level -> level == Division.Level.COUNTY || level == Division.Level.ZONE)
            .isPresent();
    if (!county || (!by.is(Role.APPLICANT) && !by.reaches(division))) {
      throw Fault.notFound("division-unknown", division);
    }
    return inForce(matter, division).orElseThrow(() -> Fault.notFound("not-published", division));
  }

  Optional<Release> inForce(String matter, String division) {
    return releases.inForce(matter, division, clocks.now());
  }

  /** Throws CONFLICT with the differences when something was filled under another release. */
  void refuseSuperseded(@Nullable String filledUnder, Release now, Selection selection) {
    if (filledUnder == null || filledUnder.equals(now.id())) {
      return;
    }
    Problems found = new Problems();
    try {
      found = differences.between(releases.get(filledUnder), now, selection);
    } catch (Fault unknown) {
      found.block("/releaseId", "release-unknown");
    }
    throw Fault.conflict("release-superseded", found);
  }

  private static void requireGiven(String matter, String division) {
    Problems problems = new Problems();
    if (matter.isBlank()) {
      problems.block("/matter", "application-part-missing");
    }
    if (division.isBlank()) {
      problems.block("/division", "application-part-missing");
    }
    problems.orThrow("application-invalid");
  }
}
