package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.YONDER;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.SmallTown.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.Comments;
import org.onestop.casework.InboxNews;
import org.onestop.casework.SmallTown;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemRow;
import org.onestop.casework.WriteComment;
import org.onestop.identity.Actor;
import org.onestop.kernel.Transactions;

/** Pages that show an inbox are told what others do there, and nobody else is. */
@OnCasework
class WatchingIT {
  private static final int SECONDS = 10;

  /** Each at a time of its own, so that none is told what another did. */
  private static final AtomicInteger TESTS = new AtomicInteger();

  private final SmallTown town;
  private final InboxNews news;
  private final Watching watching;
  private final WorkDesk work;
  private final Comments comments;
  private final Transactions transactions;
  private final AdjustableClock clock;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final List<Runnable> ends = new ArrayList<>();
  private Instant now = AdjustableClock.MONDAY;

  WatchingIT(
      SmallTown town,
      InboxNews news,
      Watching watching,
      WorkDesk work,
      Comments comments,
      Transactions transactions,
      AdjustableClock clock) {
    this.town = town;
    this.news = news;
    this.watching = watching;
    this.work = work;
    this.comments = comments;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    now = AdjustableClock.MONDAY.plus(Duration.ofMinutes(10L * TESTS.incrementAndGet()));
    clock.set(now);
    town.desks();
    // What other tests did, at whatever time, is known from here on.
    ends.add(news.watch(police(YONDER), () -> {}));
    watching.look();
  }

  @AfterEach
  void endAll() {
    ends.forEach(Runnable::run);
    watching.look();
  }

  @Test
  void whatHappensInACaseIsToldToTheUnitsThatHaveWorkThere() throws InterruptedException {
    watch(police(HERE), "police");
    watch(insurance(HERE), "insurance");
    watch(police(THERE), "elsewhere");
    watching.look();

    String caseNo = atThePolice();
    watching.look();

    assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("police");
    watching.look();
    clock.set(now.plus(Duration.ofMinutes(1)));
    town.complete(police(HERE), caseNo, "done");
    watching.look();
    assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("police");
    assertThat(told).as("told once, and nobody else").isEmpty();
  }

  @Test
  void aClaimIsToldAtOnceAndOneThatIsUndoneNotAtAll() throws InterruptedException {
    String caseNo = atThePolice();
    WorkItemRow row = town.open(police(HERE), caseNo).getFirst();
    watch(police(HERE), "police");
    transactions.run(() -> {
      work.claim(police(HERE), row.id());
      assertThat(told).as("nothing has happened before it commits").isEmpty();
    });
    assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("police");

    assertThatThrownBy(() ->
            transactions.run(() -> {
              work.release(police(HERE), row.id());
              throw new IllegalStateException("undone");
            }))
        .hasMessage("undone");
    work.release(police(HERE), row.id());
    assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("police");
    assertThat(told).as("the one that was undone").isEmpty();
  }

  @Test
  void aMentionIsToldToWhomItMentions() throws InterruptedException {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, HOUSEHOLD, INSURANCE));
    watch(police(HERE), "police");
    watch(insurance(HERE), "insurance");

    comments.write(
        counter(HERE), caseNo, new WriteComment("请看一下。", null, List.of(HERE + "-insurance")));

    assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("insurance");
    assertThat(told).isEmpty();
  }

  @Test
  void nobodyIsToldWhoHasStoppedOrHasNoUnit() throws InterruptedException {
    Runnable end = news.watch(police(HERE), () -> told.add("ended"));
    end.run();
    watch(supervisor(HERE), "no unit");
    watch(police(HERE), "police");
    WorkItemRow row = town.open(police(HERE), atThePolice()).getFirst();

    work.claim(police(HERE), row.id());

    assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("police");
    assertThat(told).isEmpty();
  }

  @Test
  void aClockThatWasPutBackHidesNothing() throws InterruptedException {
    watch(police(HERE), "police");
    clock.set(now.plus(Duration.ofDays(3)));
    watching.look();
    clock.set(now);
    atThePolice();

    watching.look();

    assertThat(told.poll(SECONDS, TimeUnit.SECONDS)).isEqualTo("police");
  }

  /** A case whose report is done, so that the household's turn has come. */
  private String atThePolice() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, HOUSEHOLD));
    town.complete(counter(HERE), caseNo, "done");
    return caseNo;
  }

  private void watch(Actor by, String name) {
    ends.add(news.watch(by, () -> told.add(name)));
  }
}
