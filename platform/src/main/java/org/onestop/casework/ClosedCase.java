package org.onestop.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.document.Documents;
import org.onestop.material.StoredMaterial;
import tools.jackson.databind.JsonNode;

/**
 * Everything worth keeping of a closed case, in clear: only for the archive package.
 *
 * @param form in the order of the plan
 * @param materials the files that count, without those a correction replaced
 * @param documents all that were issued
 * @param log what was done, in order of time
 */
public record ClosedCase(
    String caseId,
    String caseNo,
    String matter,
    String matterName,
    String edition,
    String division,
    String applicantType,
    String applicantTypeName,
    String releaseId,
    String channel,
    Applicant applicant,
    @Nullable Agent agent,
    OffsetDateTime submittedAt,
    @Nullable OffsetDateTime acceptedAt,
    @Nullable LocalDate dueOn,
    OffsetDateTime closedAt,
    List<Field> form,
    List<Item> items,
    List<Material> materials,
    List<Documents.Stored> documents,
    List<Entry> log) {

  /** One answer: key, title and text. */
  public record Field(String key, String title, String text) {
    /** Without the answer. */
    @Override
    public String toString() {
      return "Field[" + key + "]";
    }
  }

  /**
   * One item with its result.
   *
   * @param code 事项类型, GB/T 39046 A.1
   * @param unit name of the unit that handled it; null when a department's system did alone
   * @param data the result form's answers, an object
   * @param materials ids of those its unit saw
   */
  public record Item(
      String item,
      String code,
      String name,
      String department,
      @Nullable String unit,
      ItemStatus status,
      @Nullable OffsetDateTime startedAt,
      @Nullable OffsetDateTime endedAt,
      @Nullable LocalDate dueOn,
      @Nullable String opinion,
      @Nullable String reason,
      JsonNode data,
      List<CaseView.Voucher> vouchers,
      List<String> materials,
      List<CaseView.FollowUp> followUps) {}

  /** A file and the name of what it was handed in for. */
  public record Material(String name, StoredMaterial file) {}

  /**
   * One line of the process log.
   *
   * @param event kebab-case code
   * @param text in Chinese
   * @param actor account, or {@code engine}, or the department's system
   */
  public record Entry(
      OffsetDateTime at,
      String event,
      String text,
      @Nullable String item,
      String actor,
      @Nullable String unit,
      @Nullable String opinion,
      @Nullable String reason) {}
}
