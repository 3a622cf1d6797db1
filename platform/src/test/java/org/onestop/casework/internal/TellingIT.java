package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WorkDesk;
import org.onestop.message.Message;
import org.onestop.message.Messages;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Every notice reaches its applicant, also when a channel did not answer at first. */
@OnCasework
class TellingIT {
  private final SmallTown town;
  private final WorkDesk work;
  private final Messages messages;
  private final RecordedMessages sent;
  private final Seals seals;
  private final IncompleteEventPublications unsent;
  private final AdjustableClock clock;

  TellingIT(
      SmallTown town,
      WorkDesk work,
      Messages messages,
      RecordedMessages sent,
      Seals seals,
      IncompleteEventPublications unsent,
      AdjustableClock clock) {
    this.town = town;
    this.work = work;
    this.messages = messages;
    this.sent = sent;
    this.seals = seals;
    this.unsent = unsent;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @Test
  void theApplicantIsToldOfEachNotice() {
    SubmitApplication application = town.application(HERE, HERE, HERE, REPORT, INSURANCE);
    String caseNo = town.accepted(application);
    await().atMost(Duration.ofSeconds(20)).until(() -> titles(caseNo).contains("受理通知书"));
    Message message =
        sent.of(caseNo).stream()
            .filter(each -> each.title().equals("受理通知书"))
            .findFirst()
            .orElseThrow();
    assertThat(message.text()).contains(caseNo, "受理通知书").doesNotContain("张三", "测试");
    assertThat(message.phone()).isEqualTo("13800000000");

    String person = seals.index(application.applicant().idNo());
    assertThat(messages.unread(person)).isPositive();
    List<Messages.Received> received = messages.of(person, 10);
    assertThat(received).allMatch(each -> each.caseNo().equals(caseNo) && each.unread());
    messages.shown(person);
    assertThat(messages.unread(person)).isZero();
    assertThat(messages.of(person, 10))
        .hasSameSizeAs(received)
        .noneMatch(Messages.Received::unread);
  }

  @Test
  void whatAChannelDidNotTakeIsInThePortalAllTheSameAndSentAgain() {
    SubmitApplication application = town.application(HERE, HERE, HERE, REPORT, INSURANCE);
    String caseNo = town.accepted(application);
    await().atMost(Duration.ofSeconds(20)).until(() -> titles(caseNo).contains("受理通知书"));
    sent.fail(1);
    work.suspend(counter(HERE), caseNo, new SuspendCase(null, "special-procedure", "等待核实。", null));
    String person = seals.index(application.applicant().idNo());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            messages.of(person, 10).stream()
                .anyMatch(each -> each.title().equals("暂停计时（特别程序）告知书")));
    assertThat(titles(caseNo)).doesNotContain("暂停计时（特别程序）告知书");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> {
          unsent.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
          return titles(caseNo).contains("暂停计时（特别程序）告知书");
        });
    assertThat(messages.of(person, 10))
        .filteredOn(each -> each.title().equals("暂停计时（特别程序）告知书"))
        .hasSize(1);
  }

  private List<String> titles(String caseNo) {
    return sent.of(caseNo).stream().map(Message::title).toList();
  }
}
