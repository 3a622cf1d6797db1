package org.onestop.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.release.GateFinding;
import org.onestop.release.GateVerdict;
import org.onestop.release.Release;
import org.springframework.stereotype.Component;

/** What is asked and answered about claims, as API v1 writes it. */
@Component
class ClaimAnswers {
  private final Divisions divisions;
  private final Messages messages;

  ClaimAnswers(Divisions divisions, Messages messages) {
    this.divisions = divisions;
    this.messages = messages;
  }

  record NewClaim(String matter, String division, String edition, @Nullable String comment) {}

  record Comment(@Nullable String comment) {}

  record Reason(String reason) {}

  /**
   * @param effectiveAt from when it is in force; null: now
   */
  record Publication(@Nullable OffsetDateTime effectiveAt, @Nullable String comment) {}

  record PublicationAnswer(
      String releaseId,
      int version,
      String digest,
      String definition,
      OffsetDateTime effectiveAt) {}

  /** One row of the rollout board. */
  record ClaimAnswer(
      String matter,
      String division,
      String name,
      @Nullable String edition,
      String state,
      int version,
      @Nullable String releaseId,
      @Nullable OffsetDateTime since) {}

  record SavedAnswer(ClaimAnswer claim, List<Messages.Finding> problems, List<String> operations) {}

  record GateAnswer(boolean passes, List<Finding> findings) {}

  /**
   * @param severity blocks or advises
   * @param repair the operation that would repair it; null where there is none
   */
  record Finding(
      String pointer, String code, String severity, String message, @Nullable Operation repair) {}

  static String text(@Nullable Comment comment) {
    return comment == null || comment.comment() == null ? "" : comment.comment();
  }

  ClaimAnswer of(Claim claim) {
    return new ClaimAnswer(
        claim.matter(),
        claim.division(),
        divisions.find(claim.division()).map(Division::fullName).orElse(claim.division()),
        claim.edition(),
        ExchangeController.code(claim.state()),
        claim.version(),
        claim.release(),
        claim.since() == null ? null : moment(claim.since()));
  }

  SavedAnswer of(Claims.Saved saved) {
    return new SavedAnswer(
        of(saved.claim()),
        messages.of(saved.findings().list()),
        saved.explanations().stream()
            .map(each -> messages.text(each.key(), each.arguments().toArray()))
            .toList());
  }

  GateAnswer of(GateVerdict verdict) {
    return new GateAnswer(verdict.passes(), verdict.findings().stream().map(this::of).toList());
  }

  PublicationAnswer of(Release release) {
    return new PublicationAnswer(
        release.id(),
        release.number(),
        release.digest(),
        release.definition(),
        moment(release.effectiveAt()));
  }

  private Finding of(GateFinding finding) {
    return new Finding(
        finding.pointer(),
        finding.code(),
        ExchangeController.code(finding.severity()),
        messages.of(List.of(finding.problem())).getFirst().message(),
        finding.repair());
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atZone(Stopwatch.ZONE).toOffsetDateTime();
  }
}
