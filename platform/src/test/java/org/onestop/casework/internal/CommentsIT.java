package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.CARD;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.YONDER;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.officer;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.SmallTown.supervisor;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.Comments;
import org.onestop.casework.Comments.Comment;
import org.onestop.casework.Comments.Mention;
import org.onestop.casework.ForwardCase;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WriteComment;
import org.onestop.identity.Accounts;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Page;
import org.springframework.jdbc.core.JdbcTemplate;

/** What units write to one another about a case, and who reads it. */
@OnCasework
class CommentsIT {
  private static final String COUNTER_UNIT = HERE + "-counter-office";
  private static final String POLICE_UNIT = HERE + "-police";
  private static final String INSURANCE_UNIT = HERE + "-insurance";

  private final SmallTown town;
  private final Comments comments;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final Accounts accounts;
  private final RecordedEvents events;
  private final AdjustableClock clock;
  private final JdbcTemplate sql;

  CommentsIT(
      SmallTown town,
      Comments comments,
      CaseDesk desk,
      WorkDesk work,
      Accounts accounts,
      RecordedEvents events,
      AdjustableClock clock,
      JdbcTemplate sql) {
    this.town = town;
    this.comments = comments;
    this.desk = desk;
    this.work = work;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
    this.sql = sql;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @Test
  void theCounterReadsAllAndAUnitItsOwnAndWhatMentionsIt() {
    String caseNo = everywhere();
    write(counter(HERE), caseNo, "户口地址对吗？", POLICE_UNIT);
    write(police(HERE), caseNo, "对。", COUNTER_UNIT);
    write(counter(HERE), caseNo, "请两家都看一下。", POLICE_UNIT, INSURANCE_UNIT);
    write(insurance(HERE), caseNo, "自己记一笔。");

    assertThat(opened(counter(HERE), caseNo))
        .containsExactly("户口地址对吗？", "对。", "请两家都看一下。", "自己记一笔。");
    assertThat(opened(police(HERE), caseNo)).containsExactly("户口地址对吗？", "对。", "请两家都看一下。");
    assertThat(opened(insurance(HERE), caseNo)).containsExactly("请两家都看一下。", "自己记一笔。");
    Actor clerk = officer("counter-office", HERE, "clerk", Role.UNIT);
    assertThat(opened(clerk, caseNo))
        .as("its unit's own and what mentions it, as he is not at the counter")
        .containsExactly("户口地址对吗？", "对。", "请两家都看一下。");
  }

  @Test
  void doesNotExistForAnybodyElse() {
    String caseNo = everywhere();
    Comment first = write(counter(HERE), caseNo, "户口地址对吗？", POLICE_UNIT);
    for (Actor stranger :
        List.of(counter(THERE), police(THERE), police(YONDER), police("510399"))) {
      assertThat(refused(() -> comments.read(stranger, caseNo)).code()).isEqualTo("case-unknown");
      assertThat(refused(() -> write(stranger, caseNo, "你好")).code()).isEqualTo("case-unknown");
      assertThat(refused(() -> comments.takeBack(stranger, caseNo, first.id())).code())
          .isEqualTo("case-unknown");
      assertThat(mentioned(stranger, "unseen", caseNo)).isEmpty();
    }
    Actor applicant = new Actor("app-1", "", Actor.NOWHERE, null, Set.of(Role.APPLICANT));
    for (Actor nobody : List.of(applicant, kiosk(HERE), supervisor(HERE))) {
      assertThat(refused(() -> comments.read(nobody, caseNo)).kind())
          .isEqualTo(Fault.Kind.FORBIDDEN);
      assertThat(refused(() -> write(nobody, caseNo, "你好")).kind()).isEqualTo(Fault.Kind.FORBIDDEN);
      assertThat(refused(() -> comments.takeBack(nobody, caseNo, first.id())).kind())
          .isEqualTo(Fault.Kind.FORBIDDEN);
      assertThat(refused(() -> comments.mentions(nobody, null, null, 20)).kind())
          .isEqualTo(Fault.Kind.FORBIDDEN);
      assertThat(refused(() -> comments.unseen(nobody)).kind()).isEqualTo(Fault.Kind.FORBIDDEN);
    }
    assertThat(refused(() -> comments.read(counter(HERE), "unknown")).code())
        .isEqualTo("case-unknown");
    assertThat(desk.view(kiosk(HERE), caseNo).timeline())
        .as("nothing of it in the timeline")
        .extracting(CaseView.Entry::event)
        .noneMatch(each -> each.startsWith("comment"));
  }

  @Test
  void offersTheCounterAndTheUnitsOfTheCaseAndNoOther() {
    String caseNo =
        town.accepted(town.application(HERE, THERE, HERE, REPORT, HOUSEHOLD, INSURANCE));
    assertThat(offered(counter(HERE), caseNo))
        .as("the police's item has not begun")
        .containsExactlyInAnyOrder(THERE + "-police", INSURANCE_UNIT);
    assertThat(offered(police(THERE), caseNo)).contains(COUNTER_UNIT, INSURANCE_UNIT);
    assertThat(comments.read(counter(HERE), caseNo).parties())
        .extracting(Comments.Party::name)
        .contains(THERE + "police");

    assertThat(pointers(refused(() -> write(counter(HERE), caseNo, "请看。", POLICE_UNIT))))
        .as("of another county, which has no item")
        .containsExactly("/mentions");
    assertThat(pointers(refused(() -> write(counter(HERE), caseNo, "请看。", COUNTER_UNIT))))
        .as("oneself")
        .containsExactly("/mentions");
    assertThat(comments.read(counter(HERE), caseNo).comments()).isEmpty();
  }

  @Test
  void whoFiledACaseThatWasSentElsewhereIsAskedAndAnswers() {
    Actor filer = officer("counter-office", HERE, "filer", Role.COUNTER, Role.UNIT);
    accounts.put(
        List.of(
            new Accounts.NewAccount(
                filer.account(), filer.name(), HERE, filer.department(), filer.roles())),
        null);
    String caseNo = desk.submit(filer, atCounter(filer)).caseNo();
    work.forward(filer, caseNo, new ForwardCase(THERE, "应在当地办理"));

    assertThat(comments.read(filer, caseNo).mayWrite()).isTrue();
    assertThat(offered(counter(THERE), caseNo)).containsExactly(COUNTER_UNIT);
    write(counter(THERE), caseNo, "原件在哪里？", COUNTER_UNIT);
    write(filer, caseNo, "已寄出。", THERE + "-counter-office");
    write(counter(THERE), caseNo, "内部备忘");
    assertThat(opened(filer, caseNo)).containsExactly("原件在哪里？", "已寄出。");
    Actor colleague = officer("counter-office", HERE, "colleague", Role.COUNTER, Role.UNIT);
    assertThat(opened(colleague, caseNo)).containsExactly("原件在哪里？", "已寄出。");
    assertThat(comments.read(colleague, caseNo).mayWrite()).isFalse();
    assertThat(refused(() -> write(colleague, caseNo, "你好")).code()).isEqualTo("case-unknown");
  }

  private SubmitApplication atCounter(Actor filer) {
    SubmitApplication filed = town.application(HERE);
    return new SubmitApplication(
        filed.matter(),
        filed.division(),
        filed.applicantType(),
        filed.items(),
        "counter",
        filed.applicant(),
        filed.agent(),
        filed.form(),
        List.of(town.upload("id-card", filer), town.upload("photo", filer)),
        null,
        null);
  }

  @Test
  void refusesWhatIsNoComment() {
    String caseNo = everywhere();
    for (String body : List.of("", " \n ", "字".repeat(1001))) {
      assertThat(pointers(refused(() -> write(counter(HERE), caseNo, body))))
          .containsExactly("/body");
    }
    assertThat(
            pointers(
                refused(() ->
                    comments.write(
                        counter(HERE), caseNo, new WriteComment("", "nothing", List.of("x"))))))
        .containsExactly("/body", "/item", "/mentions");
    assertThat(comments.read(counter(HERE), caseNo).comments()).isEmpty();

    String longest = "字".repeat(998) + "\n<";
    Comment written =
        comments.write(counter(HERE), caseNo, new WriteComment(longest, HOUSEHOLD, List.of()));
    assertThat(written.body()).isEqualTo(longest);
    assertThat(written.itemName()).isEqualTo("事项" + HOUSEHOLD);
    assertThat(written.toString()).doesNotContain("字");
  }

  @Test
  void isKeptSealedAndToldToTheAuditWithoutItsWords() {
    String caseNo = everywhere();
    Comment written =
        comments.write(
            counter(HERE), caseNo, new WriteComment("李四已来过", HOUSEHOLD, List.of(POLICE_UNIT)));
    byte[] stored =
        sql.queryForObject("SELECT body FROM cw_comment WHERE id = ?", byte[].class, written.id());
    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("李四");
    DomainEvent event = events.events(caseNo).getLast();
    assertThat(event.type()).isEqualTo("commented");
    assertThat(event.actor()).isEqualTo(counter(HERE).account());
    assertThat(event.facts())
        .containsOnlyKeys("comment", "unit", "item", "mentions")
        .containsEntry("mentions", POLICE_UNIT)
        .containsEntry("item", HOUSEHOLD);

    comments.takeBack(counter(HERE), caseNo, written.id());
    assertThat(events.of(caseNo)).endsWith("commented", "comment-taken-back");
    assertThat(comments.read(counter(HERE), caseNo).comments()).isEmpty();
    assertThat(mentioned(police(HERE), "unseen", caseNo)).isEmpty();
  }

  @Test
  void aMentionIsUnseenUntilSomebodyOfTheUnitReadsTheCase() {
    int before = comments.unseen(insurance(HERE));
    String caseNo = everywhere();
    write(counter(HERE), caseNo, "工资口径？", INSURANCE_UNIT);
    assertThat(comments.unseen(insurance(HERE))).isEqualTo(before + 1);
    assertThat(mentioned(insurance(HERE), "unseen", caseNo))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.body()).isEqualTo("工资口径？");
          assertThat(each.author()).isEqualTo("干部counter");
          assertThat(each.unitName()).isEqualTo(HERE + "counter-office");
          assertThat(each.applicantName()).startsWith("测*");
          assertThat(each.seen()).isFalse();
        });
    assertThat(mentioned(police(HERE), "unseen", caseNo)).isEmpty();
    opened(counter(HERE), caseNo);
    opened(police(HERE), caseNo);
    assertThat(comments.unseen(insurance(HERE))).as("others' reading").isEqualTo(before + 1);

    comments.read(insurance(HERE), caseNo);
    assertThat(comments.unseen(insurance(HERE))).as("a call that only reads").isEqualTo(before + 1);

    opened(insurance(HERE), caseNo);
    assertThat(comments.unseen(insurance(HERE))).isEqualTo(before);
    assertThat(mentioned(insurance(HERE), "unseen", caseNo)).isEmpty();
    assertThat(mentioned(insurance(HERE), "seen", caseNo)).hasSize(1);
    assertThat(comments.read(counter(HERE), caseNo).comments().getFirst().mentions())
        .singleElement()
        .satisfies(each -> assertThat(each.seen()).isTrue());
  }

  @Test
  void isTakenBackByItsAuthorForTenMinutesUnlessItWasSeen() {
    String caseNo = everywhere();
    Actor author = counter(HERE);
    Actor colleague = officer("counter-office", HERE, "colleague", Role.COUNTER, Role.UNIT);
    Comment seen = write(author, caseNo, "看到了吗？", POLICE_UNIT);
    assertThat(seen.retractable()).isTrue();
    assertThat(refused(() -> comments.takeBack(colleague, caseNo, seen.id())).code())
        .isEqualTo("comment-of-another");
    opened(colleague, caseNo);
    assertThat(comments.read(author, caseNo).comments().getFirst().retractable())
        .as("only those that it mentions count")
        .isTrue();
    opened(police(HERE), caseNo);
    assertThat(refused(() -> comments.takeBack(author, caseNo, seen.id())).code())
        .isEqualTo("comment-seen");
    assertThat(comments.read(author, caseNo).comments().getFirst().retractable()).isFalse();

    Comment late = write(author, caseNo, "写错了", INSURANCE_UNIT);
    clock.set(AdjustableClock.MONDAY.plus(Duration.ofSeconds(601)));
    assertThat(refused(() -> comments.takeBack(author, caseNo, late.id())).code())
        .isEqualTo("comment-too-late");
    clock.set(AdjustableClock.MONDAY.plus(Duration.ofSeconds(600)));
    assertThat(refused(() -> comments.takeBack(police(HERE), caseNo, late.id())).code())
        .as("which the police may not read")
        .isEqualTo("comment-unknown");
    comments.takeBack(author, caseNo, late.id());
    assertThat(refused(() -> comments.takeBack(author, caseNo, late.id())).code())
        .isEqualTo("comment-unknown");
    assertThat(opened(author, caseNo)).containsExactly("看到了吗？");
  }

  @Test
  void anAuthorWhoWentToAnotherUnitLeavesItBehind() {
    String caseNo = everywhere();
    Comment written = write(police(HERE), caseNo, "已核对。");
    Actor moved = new Actor(police(HERE).account(), "x", THERE, "police", Set.of(Role.UNIT));
    assertThat(refused(() -> comments.read(moved, caseNo)).code()).isEqualTo("case-unknown");
    assertThat(refused(() -> comments.takeBack(moved, caseNo, written.id())).code())
        .isEqualTo("case-unknown");
    Actor counterNow =
        new Actor(police(HERE).account(), "x", HERE, "counter-office", Set.of(Role.COUNTER));
    assertThat(refused(() -> comments.takeBack(counterNow, caseNo, written.id())).code())
        .isEqualTo("comment-of-another");
  }

  @Test
  void mentionsAreWalkedPageByPageAndRefuseWhatTheyDoNotKnow() {
    String caseNo = everywhere();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      written.add(write(counter(HERE), caseNo, "第" + i, POLICE_UNIT).id());
    }
    List<String> walked = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page<Mention> page = comments.mentions(police(HERE), "unseen", after, 2);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      page.items().forEach(each -> walked.add(each.id()));
      after = page.next();
    } while (after != null);
    assertThat(walked)
        .doesNotHaveDuplicates()
        .startsWith(written.reversed().toArray(String[]::new));
    Actor police = police(HERE);
    assertThat(pointers(refused(() -> comments.mentions(police, "gone", null, 20))))
        .containsExactly("/state");
    assertThat(pointers(refused(() -> comments.mentions(police, null, "x", 20))))
        .containsExactly("/after");
    assertThat(pointers(refused(() -> comments.mentions(police, null, Ids.next(), 0))))
        .containsExactly("/limit");
  }

  private Comment write(Actor by, String caseNo, String body, String... mentions) {
    return comments.write(by, caseNo, new WriteComment(body, null, List.of(mentions)));
  }

  private List<String> opened(Actor by, String caseNo) {
    comments.see(by, caseNo);
    return comments.read(by, caseNo).comments().stream().map(Comment::body).toList();
  }

  private List<String> offered(Actor by, String caseNo) {
    return comments.read(by, caseNo).parties().stream().map(Comments.Party::unit).toList();
  }

  private List<Mention> mentioned(Actor by, String state, String caseNo) {
    return comments.mentions(by, state, null, 200).items().stream()
        .filter(each -> each.caseNo().equals(caseNo))
        .toList();
  }

  /** With the counter, the police and the insurance of the county. */
  private String everywhere() {
    return town.accepted(town.application(HERE, HERE, HERE, REPORT, HOUSEHOLD, CARD, INSURANCE));
  }
}
