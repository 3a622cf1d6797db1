package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onestop.release.internal.Officials.APPROVER;
import static org.onestop.release.internal.Officials.MATTER;
import static org.onestop.release.internal.Officials.publisher;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.ConfigurationRooms.Heard;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.process.CaseProcess;
import org.onestop.release.PublishedRelease;
import org.onestop.release.PublishedRelease.State;
import org.onestop.release.Publisher;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publishing on the real database and engine. Each test has cities of its own. */
@OnReleaseRooms
class PublishingIT {
  private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

  private final Officials officials;
  private final Claims claims;
  private final Publisher publisher;
  private final Releases releases;
  private final CaseProcess processes;
  private final ComingIntoForce coming;
  private final FakeUnits units;
  private final Refusing refusing;
  private final Heard heard;
  private final JdbcTemplate sql;

  PublishingIT(
      @Autowired ItemCatalog catalog,
      @Autowired Claims claims,
      @Autowired Publisher publisher,
      @Autowired Releases releases,
      @Autowired CaseProcess processes,
      @Autowired ComingIntoForce coming,
      @Autowired FakeUnits units,
      @Autowired Refusing refusing,
      @Autowired Heard heard,
      @Autowired JdbcTemplate sql) {
    this.officials = new Officials(catalog, claims);
    this.claims = claims;
    this.publisher = publisher;
    this.releases = releases;
    this.processes = processes;
    this.coming = coming;
    this.units = units;
    this.refusing = refusing;
    this.heard = heard;
    this.sql = sql;
  }

  @BeforeEach
  void withAnEdition() {
    officials.edition();
  }

  @Test
  void publishesManyAtOnceAndTheyAreInForceRightAway() {
    List<String> cities = List.of("510300", "511600");
    cities.forEach(officials::handIn);

    List<Release> made = publisher.publish(APPROVER, MATTER, cities, null, "发布");

    assertThat(made).extracting(Release::division).containsExactlyElementsOf(cities);
    assertThat(made).extracting(Release::number).containsOnly(1);
    assertThat(made.get(0).digest()).isNotEqualTo(made.get(1).digest());
    assertThat(made.get(0).definition()).isEqualTo(made.get(1).definition());
    assertThat(processes.bpmn(made.getFirst().definition())).contains("<process");
    assertThat(inForce("510300")).isEqualTo(made.getFirst().id());
    assertThat(inForce("510302")).isEqualTo(made.getFirst().id());
    assertThat(releases.get(made.getFirst().id())).isEqualTo(made.getFirst());
    assertThat(claim("510300").state()).isEqualTo(Claim.State.PUBLISHED);
    assertThat(claim("510300").release()).isEqualTo(made.getFirst().id());
    assertThat(heard.of("release:" + made.getFirst().id())).containsExactly("*release-published");
    assertThat(releases.matters(now()))
        .containsExactly(new Releases.PublishedMatter(MATTER, "退役军人服务一件事", "1.0.0"));
  }

  @Test
  void publishesNothingWhenTheGateRefusesOne() {
    claims.open(APPROVER, MATTER, "1.0.0", List.of("510400"), "");
    officials.handIn("510900");
    officials.handIn("510400", List.of(new Operation.Reminders(3, 1, null)));
    int before = rows();

    Fault fault =
        fault(() -> publisher.publish(APPROVER, MATTER, List.of("510400", "510900"), null, ""));

    assertThat(fault.kind()).isEqualTo(Fault.Kind.INVALID);
    assertThat(fault.code()).isEqualTo("gate-refused");
    assertThat(fault.problems().list())
        .extracting(Problem::pointer)
        .contains("/510400/codeLists/card-bank/entries", "/510400/lead")
        .allMatch(each -> each.startsWith("/510400/"));
    assertThat(rows()).isEqualTo(before);
    assertThat(claim("510900").state()).isEqualTo(Claim.State.IN_REVIEW);
    assertThat(releases.inForce(MATTER, "510900", now())).isEmpty();
  }

  @Test
  void publishesNothingWhenANeighbourFailsAndForgetsIt() {
    officials.handIn("512000");
    int before = rows();
    refusing.refuse("512000");

    assertThatIllegalStateException().isThrownBy(() -> publish("512000"));
    refusing.refuse(null);

    assertThat(rows()).isEqualTo(before);
    assertThat(releases.inForce(MATTER, "512000", now())).isEmpty();
    assertThat(claim("512000").state()).isEqualTo(Claim.State.IN_REVIEW);
    assertThat(publish("512000").number()).isEqualTo(1);
  }

  @Test
  void letsOneOfTwoPublishersWin() throws Exception {
    officials.handIn("511400");
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Release> act =
        () -> {
          together.await();
          return publish("511400");
        };
    List<String> refused = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Release> each : two.invokeAll(List.of(act, act))) {
        try {
          assertThat(each.get().number()).isEqualTo(1);
        } catch (ExecutionException lost) {
          Fault fault = (Fault) Objects.requireNonNull(lost.getCause());
          refused.add(fault.kind() + " " + fault.code());
        }
      }
    }

    assertThat(refused).containsExactly("CONFLICT claim-not-in-review");
    assertThat(publisher.history(MATTER, "511400")).hasSize(1);
  }

  @Test
  void comesIntoForceOnItsDay() {
    officials.handIn("511300");
    Release first = publish("511300");
    officials.handIn("511300");
    Release second =
        publisher.publish(publisher("511300"), MATTER, List.of("511300"), LATER, "").getFirst();

    assertThat(second.number()).isEqualTo(2);
    assertThat(second.effectiveAt()).isEqualTo(LATER);
    assertThat(inForce("511302")).isEqualTo(first.id());
    assertThat(releases.inForce(MATTER, "511302", LATER).map(Release::id)).contains(second.id());
    assertThat(releases.inForce(MATTER, "511302", LATER.minusSeconds(1)).map(Release::id))
        .contains(first.id());
    officials.handIn("511300");
    Instant past = now().minusSeconds(60);
    Fault fault =
        fault(() -> publisher.publish(publisher("511300"), MATTER, List.of("511300"), past, ""));
    assertThat(fault.code()).isEqualTo("effective-in-the-past");
    assertThat(claim("511300").state()).isEqualTo(Claim.State.IN_REVIEW);
  }

  @Test
  void isJudgedAgainWhenItsDayComesAndRefusedThen() {
    officials.handIn("510700");
    Release first = publish("510700");
    Instant soon = now().plusSeconds(60).truncatedTo(ChronoUnit.MICROS);
    officials.handIn("510700");
    Release good =
        publisher.publish(publisher("510700"), MATTER, List.of("510700"), soon, "").getFirst();
    coming.judgeAgain();
    assertThat(inForce("510703", soon)).isEqualTo(good.id());

    officials.handIn("510700");
    Release bad =
        publisher.publish(publisher("510700"), MATTER, List.of("510700"), soon, "").getFirst();
    units.unstaffed("510703-armed-forces");
    coming.judgeAgain();

    assertThat(inForce("510703", soon)).isEqualTo(good.id());
    assertThat(inForce("510703")).isEqualTo(first.id());
    assertThat(publisher.history(MATTER, "510700"))
        .extracting(PublishedRelease::state)
        .containsExactly(State.REJECTED, State.PUBLISHED, State.PUBLISHED);
    assertThat(heard.of("release:" + bad.id()))
        .containsExactly("*release-published", "release-rejected");
  }

  @Test
  void whatTheProvinceTookBackMeanwhileDoesNotComeIntoForce() {
    String matter = "recalled";
    Instant soon = now().plusSeconds(60).truncatedTo(ChronoUnit.MICROS);
    officials.handInOf(matter, "512000");
    Release release =
        publisher.publish(publisher("512000"), matter, List.of("512000"), soon, "").getFirst();
    officials.takeBack(matter);
    coming.judgeAgain();

    assertThat(releases.inForce(matter, "512002", soon)).isEmpty();
    assertThat(publisher.history(matter, "512000"))
        .extracting(PublishedRelease::state)
        .containsExactly(State.REJECTED);
    assertThat(heard.of("release:" + release.id())).contains("release-rejected");
    Fault refused = fault(() -> publisher.restore(publisher("512000"), release.id(), ""));
    assertThat(refused.problems().list())
        .extracting(Problem::code)
        .containsExactly("edition-withdrawn");
  }

  @Test
  void aCountysOwnComesBeforeItsCitysAndStoppingReachesBoth() {
    officials.handIn("511500");
    Release city = publish("511500");
    officials.handIn("511502");
    Release county = publish("511502");

    assertThat(county.content().item("resident-id-card").orElseThrow().limit()).isEqualTo(1);
    assertThat(inForce("511502")).isEqualTo(county.id());
    assertThat(inForce("511503")).isEqualTo(city.id());

    claims.suspend(publisher("511502"), MATTER, "511502", "停办");
    assertThat(releases.inForce(MATTER, "511502", now())).isEmpty();
    assertThat(inForce("511503")).isEqualTo(city.id());

    claims.withdraw(publisher("511502"), MATTER, "511502", "退出");
    assertThat(inForce("511502")).isEqualTo(city.id());

    claims.suspend(publisher("511500"), MATTER, "511500", "停办");
    assertThat(releases.inForce(MATTER, "511500", now())).isEmpty();
    assertThat(releases.inForce(MATTER, "511503", now())).isEmpty();
    assertThat(releases.inForce(MATTER, "511502", now())).isEmpty();
    assertThat(releases.get(county.id())).isEqualTo(county);
  }

  @Test
  void restoresAnEarlierReleaseAsANewOne() {
    officials.handIn("513300");
    Release first = publish("513300");
    officials.handIn("513300", List.of(Officials.bank()));
    Release second = publish("513300");
    assertThat(second.digest()).isNotEqualTo(first.digest());

    Release restored = publisher.restore(publisher("513300"), first.id(), "恢复");

    assertThat(restored.number()).isEqualTo(3);
    assertThat(restored.digest()).isEqualTo(first.digest());
    assertThat(restored.definition()).isEqualTo(first.definition());
    assertThat(restored.content()).isEqualTo(first.content());
    assertThat(inForce("513301")).isEqualTo(restored.id());
    assertThat(claims.overlay(publisher("513300"), MATTER, "513300").operations())
        .hasSize(
            Objects.requireNonNull(Province.get().overlays().get("513300")).operations().size());
    assertThat(publisher.history(MATTER, "513300").getFirst().restoredFrom()).isEqualTo(first.id());
    assertThat(claim("513300").release()).isEqualTo(restored.id());

    claims.suspend(publisher("513300"), MATTER, "513300", "停办");
    assertThat(releases.inForce(MATTER, "513301", now())).isEmpty();
    Release resumed = publisher.restore(publisher("513300"), restored.id(), "恢复办理");
    assertThat(inForce("513301")).isEqualTo(resumed.id());

    units.unstaffed("513301-public-security");
    Fault fault = fault(() -> publisher.restore(publisher("513300"), first.id(), ""));
    assertThat(fault.code()).isEqualTo("gate-refused");
    assertThat(inForce("513301")).isEqualTo(resumed.id());
  }

  @Test
  void refusesStrangersUnknownsAndNobody() {
    assertThat(fault(() -> publisher.publish(APPROVER, MATTER, List.of(), null, "")).code())
        .isEqualTo("divisions-missing");
    assertThat(fault(() -> publisher.restore(APPROVER, "nothing", "")).kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(fault(() -> releases.get("nothing")).kind()).isEqualTo(Fault.Kind.NOT_FOUND);
    officials.handIn("510100");
    assertThat(
            fault(() -> publisher.publish(publisher("510300"), MATTER, List.of("510100"), null, ""))
                .kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(
            fault(() ->
                    publisher.publish(
                        Officials.config("510100"), MATTER, List.of("510100"), null, ""))
                .kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
    assertThat(publisher.history(MATTER, "510100")).isEmpty();
  }

  private Release publish(String division) {
    return publisher.publish(publisher(division), MATTER, List.of(division), null, "").getFirst();
  }

  private String inForce(String division) {
    return inForce(division, now());
  }

  private String inForce(String division, Instant at) {
    return releases.inForce(MATTER, division, at).orElseThrow().id();
  }

  private Claim claim(String division) {
    return claims.get(publisher(division), MATTER, division);
  }

  private int rows() {
    return java.util.Objects.requireNonNull(
        sql.queryForObject("SELECT COUNT(*) FROM rel_release", Integer.class));
  }

  private static Instant now() {
    return java.time.Clock.systemUTC().instant();
  }

  private static Fault fault(ThrowingCallable act) {
    return catchThrowableOfType(Fault.class, act);
  }
}
