package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CompleteWorkItems;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WithdrawCase;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;

/** Several people act at once. */
@OnCasework
class ConcurrencyIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final RecordedEvents events;

  ConcurrencyIT(SmallTown town, CaseDesk desk, WorkDesk work, RecordedEvents events) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.events = events;
  }

  @BeforeEach
  void handleAtDesks() {
    town.desks();
  }

  @Test
  void letsTheFirstCompleteAWorkItemAndTellsTheOthers() throws Exception {
    String caseNo = town.submit(town.application(HERE));
    WorkItemRow row = town.open(counter(HERE), caseNo).getFirst();

    List<String> outcomes =
        together(4, () -> town.complete(counter(HERE), row, "accept").outcome());

    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            "accept", "work-item-completed", "work-item-completed", "work-item-completed");
    assertThat(events.of(caseNo)).containsExactly("case-submitted", "step-accepted");
  }

  @Test
  void closesOnceWhenTwoItemsEndAtOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      String caseNo =
          town.accepted(
              town.application(HERE, HERE, HERE, SmallMatter.REPORT, SmallMatter.INSURANCE));
      WorkItemRow report = town.open(counter(HERE), caseNo).getFirst();
      WorkItemRow insured = town.open(insurance(HERE), caseNo).getFirst();

      List<String> outcomes =
          together(
              List.of(
                  () -> town.complete(counter(HERE), report, "done").outcome(),
                  () -> town.complete(insurance(HERE), insured, "done").outcome()));

      assertThat(outcomes).containsExactly("done", "done");
      assertThat(desk.view(kiosk(HERE), caseNo).status()).isEqualTo(CaseStatus.CLOSED);
      assertThat(events.of(caseNo)).filteredOn("case-closed"::equals).hasSize(1);
    }
  }

  @Test
  void neverCompletesAWithdrawnCase() throws Exception {
    for (int round = 0; round < 5; round++) {
      String caseNo = town.accepted(town.application(HERE, HERE, HERE, SmallMatter.INSURANCE));
      WorkItemRow row = town.open(insurance(HERE), caseNo).getFirst();

      List<String> outcomes =
          together(
              List.of(
                  () -> town.complete(insurance(HERE), row, "done").outcome(),
                  () -> {
                    desk.withdraw(kiosk(HERE), caseNo, new WithdrawCase("不办了"));
                    return "withdrawn";
                  }));

      CaseStatus status = desk.view(kiosk(HERE), caseNo).status();
      if (outcomes.getLast().equals("withdrawn")) {
        assertThat(outcomes.getFirst()).isEqualTo("work-item-cancelled");
        assertThat(status).isEqualTo(CaseStatus.WITHDRAWN);
      } else {
        assertThat(outcomes).containsExactly("done", "case-ended");
        assertThat(status).isEqualTo(CaseStatus.CLOSED);
      }
    }
  }

  @Test
  void storesOneOfTwoApplicationsOfAPerson() throws Exception {
    SubmitApplication one = town.application(HERE);
    SubmitApplication other =
        new SubmitApplication(
            one.matter(),
            one.division(),
            one.applicantType(),
            one.items(),
            one.channel(),
            one.applicant(),
            null,
            one.form(),
            List.of(town.upload("id-card", kiosk(HERE)), town.upload("photo", kiosk(HERE))),
            null,
            null);
    List<String> outcomes =
        together(
            List.of(
                () -> desk.submit(kiosk(HERE), one).status().code(),
                () -> desk.submit(kiosk(HERE), other).status().code()));
    assertThat(outcomes).containsExactlyInAnyOrder("submitted", "open-case");
  }

  @Test
  void givesManyCasesDifferentNumbers() throws Exception {
    List<Callable<String>> submits = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      SubmitApplication each = town.application(HERE, HERE, HERE, SmallMatter.REPORT);
      submits.add(() -> town.submit(each));
    }
    assertThat(together(submits)).doesNotHaveDuplicates().allMatch(each -> each.length() == 20);
  }

  @Test
  void answersForEachOfABatch() {
    String first = town.accepted(town.application(HERE, HERE, HERE, SmallMatter.INSURANCE));
    String second = town.accepted(town.application(HERE, HERE, HERE, SmallMatter.INSURANCE));
    String one = town.open(insurance(HERE), first).getFirst().id();
    String two = town.open(insurance(HERE), second).getFirst().id();

    List<BatchResult> results =
        work.completeBatch(
            insurance(HERE),
            new CompleteWorkItems(
                List.of(one, "nothing", two, one),
                "done",
                Json.mapper().createObjectNode(),
                "同意",
                null));

    assertThat(results).extracting(BatchResult::id).containsExactly(one, "nothing", two, one);
    assertThat(results.stream().map(ConcurrencyIT::outcome))
        .containsExactly("done", "work-item-unknown", "done", "work-item-completed");
  }

  @Test
  void keepsAClaimedItemForWhoClaimedIt() {
    String caseNo = town.submit(town.application(HERE));
    WorkItemRow row = town.open(counter(HERE), caseNo).getFirst();
    var colleague = SmallTown.officer("counter-office", HERE, "colleague", Role.COUNTER);
    WorkItemRow claimed = work.claim(counter(HERE), row.id());
    assertThat(claimed.assignee()).isEqualTo(HERE + "-counter");
    assertThat(work.claim(counter(HERE), row.id())).as("twice is once").isEqualTo(claimed);
    assertThat(outcome(() -> work.claim(colleague, row.id()).state()))
        .isEqualTo("work-item-claimed");
    assertThat(outcome(() -> town.complete(colleague, row, "accept").outcome()))
        .isEqualTo("work-item-claimed");
    work.release(counter(HERE), row.id());
    assertThat(town.complete(colleague, row, "accept").outcome()).isEqualTo("accept");
    assertThat(police(HERE)).isNotNull();
  }

  private static String outcome(BatchResult result) {
    var completion = result.completion();
    var fault = result.fault();
    return completion != null ? completion.outcome() : fault != null ? fault.code() : "";
  }

  private static List<String> together(int times, Callable<String> act) throws Exception {
    List<Callable<String>> acts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      acts.add(act);
    }
    return together(acts);
  }

  /** What each answers, or the code it is refused with; all begin at once. */
  private static List<String> together(List<Callable<String>> acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
      List<Future<String>> running = new ArrayList<>();
      for (Callable<String> each : acts) {
        running.add(
            threads.submit(() -> {
              start.await();
              return outcome(each);
            }));
      }
      List<String> outcomes = new ArrayList<>();
      for (Future<String> each : running) {
        outcomes.add(each.get());
      }
      return outcomes;
    }
  }

  private static String outcome(Callable<String> act) {
    try {
      return act.call();
    } catch (Fault fault) {
      return fault.code();
    } catch (Exception other) {
      throw new AssertionError("neither done nor refused", other);
    }
  }
}
