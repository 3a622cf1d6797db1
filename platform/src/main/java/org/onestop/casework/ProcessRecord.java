package org.onestop.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the process database (过程库). The kinds are those of the exchange set, with what that set
 * names of each and nothing else; there is no field here to put another answer into.
 */
public sealed interface ProcessRecord {
  Head head();

  /** {@code up_pro_accept}, {@code up_pro_process} and so on, in our words. */
  enum Kind {
    ACCEPT,
    PROCESS,
    SPECIAL_PROCEDURE,
    MATERIAL,
    RESULT;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The set's {@code cd_operation}; nothing is ever taken back, so its D does not occur. */
  enum Operation {
    INSERT("I"),
    UPDATE("U");

    private final String code;

    Operation(String code) {
      this.code = code;
    }

    @JsonValue
    public String code() {
      return code;
    }
  }

  /**
   * What every row carries.
   *
   * @param rowGuid the same for a row and its updates, and each time it is read
   * @param batch the day, eight digits
   * @param time when it happened
   * @param item id of the item case's item; null for the case itself
   */
  record Head(
      Kind kind,
      String rowGuid,
      Operation operation,
      String batch,
      OffsetDateTime time,
      String caseNo,
      @Nullable String item) {}

  /** Who applies or acts for him, in clear. */
  record Person(String name, @Nullable String idNo) {
    @Override
    public String toString() {
      return "Person[…]";
    }
  }

  /**
   * Acceptance (受理) of a case, and with it of each of its item cases.
   *
   * @param edition of the province's catalog
   * @param releaseId the division's form of it
   * @param documentNo of the acceptance notice; an update brings it when the case is archived, if
   *     it was not issued before
   * @param dueAt the promise to the applicant, as it was given
   * @param department that accepted it; an item's own
   */
  record Accept(
      @JsonUnwrapped Head head,
      String matter,
      String edition,
      String releaseId,
      Person applicant,
      @Nullable Person agent,
      OffsetDateTime submittedAt,
      OffsetDateTime acceptedAt,
      @Nullable String documentNo,
      @Nullable OffsetDateTime dueAt,
      String division,
      String department)
      implements ProcessRecord {}

  /**
   * Something was done.
   *
   * @param step id of the reception step; null at an item and outside of steps
   * @param name of the step or item
   * @param action the timeline's code, e.g. {@code step-accepted}
   * @param startedAt when the case or item had come to this point
   * @param handler account of the officer or name of the system; null for the applicant's own acts
   * @param unit name of the unit
   */
  record Step(
      @JsonUnwrapped Head head,
      @Nullable String step,
      @Nullable String name,
      String action,
      OffsetDateTime startedAt,
      OffsetDateTime endedAt,
      @Nullable String handler,
      @Nullable String unit,
      @Nullable String opinion)
      implements ProcessRecord {
    /** Without what was typed. */
    @Override
    public String toString() {
      return "Step[" + head + ", " + action + "]";
    }
  }

  /**
   * A clock was stopped (特别程序); an update tells when it ran on.
   *
   * @param procedure special-procedure, applicant, extension, or department: by its system
   * @param endedAt null while it lasts
   * @param approver account of the officer or name of the system
   */
  record SpecialProcedure(
      @JsonUnwrapped Head head,
      String procedure,
      OffsetDateTime startedAt,
      @Nullable LocalDate plannedEnd,
      @Nullable OffsetDateTime endedAt,
      String approver)
      implements ProcessRecord {}

  /**
   * A material came in.
   *
   * @param collection electronic: as a file; original: seen at the counter
   * @param quantity files, or 1
   */
  record Material(
      @JsonUnwrapped Head head, String material, String name, String collection, int quantity)
      implements ProcessRecord {}

  /**
   * What came out of a case or item; an update brings the rating.
   *
   * @param result done, declined, withdrawn, of a case closed, refused, withdrawn
   * @param satisfaction 1 = 非常满意 … 5 = 非常不满意; null until it is rated
   */
  record Result(
      @JsonUnwrapped Head head,
      String result,
      OffsetDateTime endedAt,
      List<Document> documents,
      @Nullable Integer satisfaction)
      implements ProcessRecord {
    public Result {
      documents = List.copyOf(documents);
    }
  }

  /** A certificate or voucher that was issued. */
  record Document(String name, @Nullable String number) {}
}
