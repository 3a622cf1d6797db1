package org.onestop.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case as those who may follow it see it, in API v1's words. Times are in the country's zone.
 *
 * @param applicantName masked
 * @param dueAt end of the last day on which the promise is kept; null before acceptance
 * @param workingDays of the promise once it runs, of the reception step before; null when the step
 *     has no limit
 * @param corrections what the applicant must put right now: pointer and text; empty otherwise
 * @param acts what the caller may do now: correct, withdraw, change-items, rate
 */
public record CaseView(
    String caseNo,
    CaseStatus status,
    String matter,
    String matterName,
    String division,
    String applicantType,
    String applicantName,
    String channel,
    String releaseId,
    OffsetDateTime submittedAt,
    @Nullable OffsetDateTime acceptedAt,
    @Nullable OffsetDateTime dueAt,
    @Nullable OffsetDateTime closedAt,
    @Nullable WorkingDays workingDays,
    @Nullable Clock clock,
    @Nullable String step,
    List<Item> items,
    List<Entry> timeline,
    List<Notice> notices,
    List<Finding> corrections,
    List<String> acts) {

  /** Working days; {@code left} is negative when overdue. */
  public record WorkingDays(int limit, int used, int left) {}

  /**
   * @param runningSince null while paused or stopped
   */
  public record Clock(@Nullable OffsetDateTime runningSince, List<Pause> pauses) {}

  /**
   * @param to null while it lasts
   * @param reason a code
   */
  public record Pause(OffsetDateTime from, @Nullable OffsetDateTime to, String reason) {}

  /**
   * @param unit name of the unit that handles it; null until it is known
   * @param result null until it is final, or when the caller may not read it
   */
  public record Item(
      String item,
      String name,
      ItemStatus status,
      @Nullable String unit,
      @Nullable OffsetDateTime dueAt,
      @Nullable Result result,
      List<FollowUp> followUps) {}

  /**
   * What came out of an item.
   *
   * @param data the result form's answers, an object
   */
  public record Result(
      ItemStatus status,
      OffsetDateTime at,
      @Nullable String opinion,
      @Nullable String reason,
      JsonNode data,
      List<Voucher> documents) {}

  /** A voucher or licence that a department issued. */
  public record Voucher(String kind, String name, @Nullable String number, @Nullable String url) {}

  /**
   * @param status pending until staff record something
   */
  public record FollowUp(
      String kind,
      String name,
      String status,
      @Nullable OffsetDateTime at,
      @Nullable String note) {}

  /**
   * @param event kebab-case code
   * @param text in the reader's language
   */
  public record Entry(
      OffsetDateTime at, String event, String text, @Nullable String item, @Nullable String unit) {}

  /**
   * A notice the applicant was given.
   *
   * @param text its wording, from the release; null for none
   * @param document whether there is a document of it, which is fetched by its id
   */
  public record Notice(
      String id,
      String kind,
      String name,
      OffsetDateTime issuedAt,
      @Nullable String text,
      boolean document) {}
}
