package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.YONDER;
import static org.onestop.casework.SmallTown.YONDER_CITY;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.ArrangeSession;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CallCases;
import org.onestop.casework.CancelSession;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.JointSessions;
import org.onestop.casework.JointSessions.Candidate;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SessionRow;
import org.onestop.casework.SessionSummary;
import org.onestop.casework.SessionView;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Texts;
import org.springframework.context.i18n.LocaleContextHolder;

/** Departments sit together: cases are called, and what comes of them is recorded. */
@OnCasework
class JointSessionsIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
  private static final LocalDate TUESDAY = TODAY.plusDays(1);
  private static final List<String> ITEMS = List.of(REPORT, HOUSEHOLD, INSURANCE);

  /** Seasons of their own, so that no test's sessions are in another's way. */
  private static final AtomicInteger SEASONS = new AtomicInteger();

  private final SmallTown town;
  private final JointSessions sessions;
  private final WorkDesk work;
  private final CaseDesk desk;
  private final RecordedEvents events;
  private final AdjustableClock clock;
  private String season = "";

  JointSessionsIT(
      SmallTown town,
      JointSessions sessions,
      WorkDesk work,
      CaseDesk desk,
      RecordedEvents events,
      AdjustableClock clock) {
    this.town = town;
    this.sessions = sessions;
    this.work = work;
    this.desk = desk;
    this.events = events;
    this.clock = clock;
  }

  @BeforeEach
  void theSeasonComes() {
    LocaleContextHolder.setLocale(Texts.CHINESE);
    clock.set(AdjustableClock.MONDAY);
    season = "season-" + SEASONS.incrementAndGet();
    town.sitsTogether(season, "2026-10-10", "2026-10-30", ITEMS.toArray(String[]::new));
  }

  @AfterEach
  void theSeasonIsOver() {
    LocaleContextHolder.resetLocaleContext();
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @Test
  void aCounterArrangesChangesAndCallsOff() {
    assertThat(sessions.seasons(counter(HERE)))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.id()).isEqualTo(season);
          assertThat(each.place()).isEqualTo("政务大厅");
          assertThat(each.items()).extracting(JointSessions.Named::id).isEqualTo(ITEMS);
        });
    assertThat(sessions.seasons(police(HERE))).isEmpty();
    assertThat(sessions.seasons(counter(THERE))).isEmpty();

    String id = arranged(TUESDAY);
    SessionSummary made = listed(counter(HERE), id);
    assertThat(made.day()).isEqualTo(TUESDAY);
    assertThat(made.seasonName()).isEqualTo("迁居季集中办公");
    assertThat(made.units())
        .extracting(JointSessions.Named::id)
        .containsExactlyInAnyOrder(HERE + "-counter-office", HERE + "-police", HERE + "-insurance");
    assertThat(made.arranges()).isTrue();
    assertThat(listed(police(HERE), id).arranges()).isFalse();
    assertThat(sessions.view(police(HERE), id).note()).isEqualTo("带好公章");

    String called = handling();
    call(id, called);
    int version = listed(counter(HERE), id).version();
    ArrangeSession later = plan(TUESDAY.plusDays(1), "二楼", List.of(INSURANCE));
    assertThat(refused(() -> sessions.change(counter(HERE), id, version - 1, later)).kind())
        .isEqualTo(Fault.Kind.STALE);
    sessions.change(counter(HERE), id, version, later);
    assertThat(listed(insurance(HERE), id).place()).isEqualTo("二楼");
    assertThat(list(police(HERE))).doesNotContain(id);
    assertThat(timeline(called)).contains("已安排集中办公：2026年10月13日，一楼大厅", "已安排集中办公：2026年10月14日，二楼");

    assertThat(pointers(refused(() -> cancel(id, " ")))).containsExactly("/reason");
    cancel(id, "停电");
    assertThat(sessions.view(insurance(HERE), id).reason()).isEqualTo("停电");
    assertThat(timeline(called)).endsWith("不再参加2026年10月14日的集中办公");
    assertThat(refused(() -> cancel(id, "又停电")).code()).isEqualTo("session-cancelled");
    assertThat(refused(() -> call(id)).code()).isEqualTo("session-cancelled");
    assertThat(events.onChain("session:" + id))
        .extracting(DomainEvent::type)
        .containsExactly("session-arranged", "session-changed", "session-cancelled");
    assertThat(events.onChain("session:" + id).toString()).doesNotContain("停电", "公章", "二楼");
  }

  @Test
  void refusesWhatNoSeasonHolds() {
    assertThat(findings(plan(TODAY.minusDays(1), "", List.of())))
        .containsExactly("/day", "/items", "/place");
    assertThat(findings(plan(LocalDate.of(2026, 10, 31), "一楼", ITEMS))).containsExactly("/day");
    assertThat(findings(plan(null, "一楼", List.of(SmallMatter.CARD))))
        .containsExactly("/day", "/items/0");
    assertThat(findings(new ArrangeSession(SmallMatter.ID, "none", TODAY, "一楼", ITEMS, null)))
        .containsExactly("/season");
    for (Actor each : List.of(police(HERE), kiosk(HERE), SmallTown.supervisor(HERE))) {
      assertThat(refused(() -> sessions.arrange(each, plan(TODAY, "一楼", ITEMS))).kind())
          .as(each.account())
          .isEqualTo(Fault.Kind.FORBIDDEN);
    }
    assertThat(refused(() -> sessions.list(kiosk(HERE))).kind()).isEqualTo(Fault.Kind.FORBIDDEN);
    String id = arranged(TODAY);
    for (Actor each : List.of(counter(THERE), police(THERE), police(YONDER))) {
      assertThat(refused(() -> sessions.view(each, id)).code()).isEqualTo("session-unknown");
      assertThat(list(each)).doesNotContain(id);
      assertThat(refused(() -> sessions.record(each, id, List.of())).code())
          .isEqualTo("session-unknown");
    }
    assertThat(
            refused(() -> sessions.call(police(HERE), id, null, new CallCases(List.of()))).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
    assertThat(refused(() -> sessions.candidates(police(HERE), id)).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
  }

  @Test
  void callsWhoseItemsLieWithTheUnitsThatSit() {
    String id = arranged(TUESDAY);
    String caseNo = handling();
    String elsewhere = town.accepted(town.application(HERE, HERE, YONDER, INSURANCE));
    String submitted = town.submit(town.application(HERE));
    assertThat(candidates(id)).contains(caseNo).doesNotContain(elsewhere, submitted);

    call(id, caseNo);
    assertThat(sessions.view(counter(HERE), id).cases()).containsExactly(caseNo);
    assertThat(listed(counter(HERE), id).called()).isEqualTo(1);
    assertThat(candidates(id)).doesNotContain(caseNo);
    String second = arranged(TUESDAY.plusDays(2));
    assertThat(candidates(second)).doesNotContain(caseNo);
    assertThat(pointers(refused(() -> call(second, caseNo)))).containsExactly("/cases/0");
    assertThat(pointers(refused(() -> call(id, caseNo, elsewhere)))).containsExactly("/cases/1");

    call(id);
    assertThat(candidates(second)).contains(caseNo);
    assertThat(timeline(caseNo)).endsWith("已安排集中办公：2026年10月13日，一楼大厅", "不再参加2026年10月13日的集中办公");
    assertThat(events.events(caseNo).getLast().facts())
        .isEqualTo(Map.of("session", id, "day", "2026-10-13", "unit", HERE + "-counter-office"));
  }

  @Test
  void theCounterRecordsForThoseWhoSitFromThatDayOn() {
    String id = arranged(TUESDAY);
    String caseNo = handling();
    String other = handling();
    call(id, caseNo, other);
    SessionRow row = row(counter(HERE), id, caseNo, INSURANCE);
    assertThat(row.recordable()).isFalse();
    assertThat(codes(record(counter(HERE), id, result(row, "done"))))
        .containsExactly("session-not-yet");

    clock.passDays(1);
    SessionRow stale = row(counter(HERE), id, other, INSURANCE);
    work.claim(insurance(HERE), stale.id());
    work.release(insurance(HERE), stale.id());
    assertThat(row(counter(HERE), id, caseNo, INSURANCE).recordable()).isTrue();
    List<BatchResult> told =
        record(
            counter(HERE),
            id,
            result(stale, "done"),
            result(row, "return"),
            result(row, "declined"),
            result(row, "done"));

    assertThat(codes(told))
        .containsExactly("stale", "completion-invalid", "", "work-item-completed");
    DomainEvent declined =
        events.events(caseNo).stream()
            .filter(each -> each.type().equals("item-declined"))
            .findFirst()
            .orElseThrow();
    assertThat(declined.actor()).isEqualTo(counter(HERE).account());
    assertThat(declined.facts())
        .containsEntry("session", id)
        .containsEntry("unit", HERE + "-insurance")
        .containsEntry("recordedBy", HERE + "-counter-office");
    SessionRow done = row(counter(HERE), id, caseNo, INSURANCE);
    assertThat(done.outcome()).isEqualTo("declined");
    assertThat(done.recordable()).isFalse();
    assertThat(work.detail(counter(HERE), row.id()).fields())
        .as("he finds among what he did what he wrote down for others, without its fields")
        .isEmpty();
    assertThat(refused(() -> work.detail(counter(HERE), stale.id())).code())
        .isEqualTo("work-item-unknown");
    assertThat(listed(counter(HERE), id).recorded()).isEqualTo(1);
    assertThat(refused(() -> cancel(id, "太迟")).code()).isEqualTo("session-recorded");
    assertThat(
            refused(() -> sessions.change(counter(HERE), id, null, plan(TUESDAY, "二楼", ITEMS)))
                .code())
        .isEqualTo("session-recorded");
    assertThat(pointers(refused(() -> call(id, other)))).containsExactly("/cases");
  }

  @Test
  void aUnitSeesAndRecordsItsOwnAlone() {
    String id = arranged(TODAY);
    String caseNo = handling();
    call(id, caseNo);
    SessionRow report = row(counter(HERE), id, caseNo, REPORT);
    assertThat(codes(record(counter(HERE), id, result(report, "done"))))
        .as("its form asks for a place")
        .containsExactly("completion-invalid");
    assertThat(report.resultForm()).isNotNull();
    RecordInSession whole =
        new RecordInSession(
            report.id(),
            report.version(),
            "done",
            Json.mapper().createObjectNode().put("place", "一号窗口"),
            null,
            null);
    assertThat(codes(record(counter(HERE), id, whole))).containsExactly("");

    SessionView seen = sessions.view(police(HERE), id);
    assertThat(seen.cases()).isEmpty();
    assertThat(seen.rows()).extracting(SessionRow::item).containsExactly(HOUSEHOLD);
    SessionRow insured = row(counter(HERE), id, caseNo, INSURANCE);
    assertThat(codes(record(police(HERE), id, result(insured, "done"))))
        .containsExactly("work-item-unknown");
    assertThat(codes(record(police(HERE), id, result(seen.rows().getFirst(), "done"))))
        .containsExactly("");
    assertThat(events.events(caseNo).stream().filter(each -> each.type().equals("item-done")))
        .last()
        .satisfies(each ->
            assertThat(each.facts()).containsEntry("session", id).doesNotContainKey("recordedBy"));
  }

  @Test
  void opensNoOtherWorkItemOfOtherUnits() {
    String id = arranged(TODAY);
    String caseNo = handling();
    String stranger = handling();
    String away = town.accepted(town.application(HERE, HERE, YONDER, REPORT, INSURANCE));
    call(id, caseNo, away);
    List<String> refused =
        codes(
            record(
                counter(HERE),
                id,
                ofOther(insurance(HERE), stranger),
                ofOther(SmallTown.officer("insurance", YONDER_CITY, "insurance", Role.UNIT), away),
                new RecordInSession("none", null, "done", null, null, null)));
    assertThat(refused).containsOnly("work-item-unknown").hasSize(3);

    sessions.change(counter(HERE), id, null, plan(TODAY, "一楼", List.of(REPORT)));
    assertThat(codes(record(counter(HERE), id, ofOther(insurance(HERE), caseNo))))
        .as("the insurance sits there no longer")
        .containsExactly("work-item-unknown");
    cancel(id, "改期");
    assertThat(codes(record(counter(HERE), id, ofOther(counter(HERE), caseNo))))
        .containsExactly("session-cancelled");
  }

  private RecordInSession ofOther(Actor by, String caseNo) {
    return new RecordInSession(
        town.open(by, caseNo).getFirst().id(), null, "declined", null, null, "因故");
  }

  private String arranged(LocalDate day) {
    return sessions.arrange(counter(HERE), plan(day, "一楼大厅", ITEMS));
  }

  private ArrangeSession plan(@Nullable LocalDate day, String place, List<String> items) {
    return new ArrangeSession(SmallMatter.ID, season, day, place, items, "带好公章");
  }

  private List<String> findings(ArrangeSession plan) {
    return pointers(refused(() -> sessions.arrange(counter(HERE), plan)));
  }

  private void cancel(String id, String reason) {
    sessions.cancel(counter(HERE), id, new CancelSession(reason));
  }

  private void call(String id, String... cases) {
    sessions.call(counter(HERE), id, null, new CallCases(List.of(cases)));
  }

  private String handling() {
    return town.accepted(town.application(HERE));
  }

  private List<String> candidates(String id) {
    return sessions.candidates(counter(HERE), id).cases().stream().map(Candidate::caseNo).toList();
  }

  private SessionSummary listed(Actor by, String id) {
    return sessions.list(by).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> list(Actor by) {
    return sessions.list(by).stream().map(SessionSummary::id).toList();
  }

  private SessionRow row(Actor by, String id, String caseNo, String item) {
    return sessions.view(by, id).rows().stream()
        .filter(each -> each.caseNo().equals(caseNo) && each.item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private List<String> timeline(String caseNo) {
    return desk.view(counter(HERE), caseNo).timeline().stream().map(CaseView.Entry::text).toList();
  }

  private List<BatchResult> record(Actor by, String id, RecordInSession... results) {
    return sessions.record(by, id, List.of(results));
  }

  private static RecordInSession result(SessionRow row, String outcome) {
    return new RecordInSession(row.id(), row.version(), outcome, null, null, "因故");
  }

  private static List<String> codes(List<BatchResult> results) {
    return results.stream().map(each -> each.fault() == null ? "" : each.fault().code()).toList();
  }
}
