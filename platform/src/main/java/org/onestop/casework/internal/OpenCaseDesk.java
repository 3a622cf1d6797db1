package org.onestop.casework.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseSummary;
import org.onestop.casework.CaseView;
import org.onestop.casework.ChangeItems;
import org.onestop.casework.CorrectApplication;
import org.onestop.casework.FiledApplication;
import org.onestop.casework.RateCase;
import org.onestop.casework.Receipt;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WithdrawCase;
import org.onestop.document.Documents;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Page;
import org.springframework.stereotype.Component;

/** The door for applications and cases: leads each caller to the use case. */
@Component
class OpenCaseDesk implements CaseDesk {
  static final String ID_NUMBER = "\\d{17}[\\dX]";
  static final String CASE_NUMBER = "\\d{20}";

  private final Submitting submitting;
  private final Viewing viewing;
  private final Correcting correcting;
  private final ChangingItems changingItems;
  private final Withdrawing withdrawing;
  private final Recording recording;
  private final Issuing issuing;
  private final Cases cases;
  private final Sight sight;
  private final Seals seals;

  OpenCaseDesk(
      Submitting submitting,
      Viewing viewing,
      Correcting correcting,
      ChangingItems changingItems,
      Withdrawing withdrawing,
      Recording recording,
      Issuing issuing,
      Cases cases,
      Sight sight,
      Seals seals) {
    this.submitting = submitting;
    this.viewing = viewing;
    this.correcting = correcting;
    this.changingItems = changingItems;
    this.withdrawing = withdrawing;
    this.recording = recording;
    this.issuing = issuing;
    this.cases = cases;
    this.sight = sight;
    this.seals = seals;
  }

  @Override
  public Receipt submit(Actor by, SubmitApplication application) {
    return submitting.submit(by, application);
  }

  @Override
  public CaseView view(Actor by, String caseNo) {
    return viewing.view(by, caseNo);
  }

  @Override
  public FiledApplication filed(Actor by, String caseNo) {
    return viewing.filed(by, caseNo);
  }

  @Override
  public Page<CaseSummary> mine(Actor by, @Nullable String after, int limit) {
    Listing.check(limit);
    return sight
        .idIndex(by)
        .map(index -> page(cases.ofPerson(index, after, limit + 1), limit))
        .orElseGet(() -> new Page<>(List.of(), null));
  }

  @Override
  public Page<CaseSummary> search(Actor by, String text, @Nullable String after, int limit) {
    String exact = text.strip();
    boolean ofPersonHere = by.is(Role.KIOSK) && exact.matches(ID_NUMBER);
    if (!ofPersonHere && !by.is(Role.COUNTER) && !by.is(Role.SUPERVISE)) {
      throw Fault.forbidden("role-not-allowed");
    }
    Listing.check(limit);
    if (exact.matches(CASE_NUMBER)) {
      return new Page<>(
          cases
              .rowNumbered(exact)
              .filter(row -> by.reaches(row.division()))
              .map(row -> List.of(summary(row)))
              .orElse(List.of()),
          null);
    }
    String index = seals.index(exact);
    boolean idNo = exact.matches(ID_NUMBER);
    return page(
        cases.search(idNo ? index : null, idNo ? null : index, by.range(), after, limit + 1),
        limit);
  }

  @Override
  public Page<CaseSummary> filedSince(Actor by, Instant since, @Nullable String after, int limit) {
    if (!by.is(Role.COUNTER) && !by.is(Role.SUPERVISE)) {
      throw Fault.forbidden("role-not-allowed");
    }
    Listing.check(limit);
    return page(cases.filed(by.range(), Ids.from(since), after, limit + 1), limit);
  }

  @Override
  public void correct(Actor by, String caseNo, CorrectApplication correction) {
    correcting.correct(by, caseNo, correction);
  }

  @Override
  public void changeItems(Actor by, String caseNo, ChangeItems change) {
    changingItems.change(by, caseNo, change);
  }

  @Override
  public void withdraw(Actor by, String caseNo, WithdrawCase withdrawal) {
    withdrawing.withdraw(by, caseNo, withdrawal);
  }

  @Override
  public void rate(Actor by, String caseNo, RateCase rating) {
    recording.rate(by, caseNo, rating);
  }

  @Override
  public Documents.Stored document(Actor by, String caseNo, String id) {
    return issuing.document(by, caseNo, id);
  }

  @Override
  public byte[] print(Actor by, String caseNo, String template) {
    return issuing.print(by, caseNo, template);
  }

  private static Page<CaseSummary> page(List<CaseRow> rows, int limit) {
    boolean more = rows.size() > limit;
    List<CaseRow> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(OpenCaseDesk::summary).toList(), more ? shown.getLast().id() : null);
  }

  private static CaseSummary summary(CaseRow row) {
    return new CaseSummary(
        row.caseNo(),
        CaseStatus.of(row.status()),
        row.matter(),
        row.division(),
        row.applicantType(),
        row.applicantName(),
        Clocks.shown(row.submittedAt()),
        Clocks.shownOrNull(row.acceptedAt()),
        row.acceptedAt() == null ? null : Clocks.endOf(row.dueOn()));
  }
}
