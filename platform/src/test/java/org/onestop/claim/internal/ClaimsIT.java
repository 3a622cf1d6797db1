package org.onestop.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.ConfigurationRooms.Heard;
import org.onestop.OnConfigurationRooms;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.claim.Origin;
import org.onestop.claim.Overlay;
import org.onestop.claim.Overlays;
import org.onestop.claim.Publications;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a claim, on the real database. Each test has a city of its own. */
@OnConfigurationRooms
class ClaimsIT {
  private static final String MATTER = "veteran-services";
  private static final Actor AUTHOR = actor("510000-catalog", "510000", Role.CATALOG);
  private static final Actor APPROVER = actor("510000-approve", "510000", Role.APPROVE);

  private final ItemCatalog catalog;
  private final Claims claims;
  private final Publications publications;
  private final Heard heard;
  private final TransactionTemplate transaction;

  ClaimsIT(
      @Autowired ItemCatalog catalog,
      @Autowired Claims claims,
      @Autowired Publications publications,
      @Autowired Heard heard,
      @Autowired PlatformTransactionManager transactions) {
    this.catalog = catalog;
    this.claims = claims;
    this.publications = publications;
    this.heard = heard;
    this.transaction = new TransactionTemplate(transactions);
  }

  @BeforeEach
  void withAnEdition() {
    if (catalog.current(MATTER).isEmpty()) {
      CatalogFiles files = ProvinceFiles.copy().files();
      catalog.draft(AUTHOR, files, "");
      catalog.publish(APPROVER, MATTER, "1.0.0", "");
    }
  }

  @Test
  void goesFromUnclaimedToPublishedAndTellsEachStepOnce() {
    assertThat(claims.get(config("510100"), MATTER, "510100").state()).isEqualTo(State.UNCLAIMED);
    Claim claimed = claims.claim(config("510100"), MATTER, "510100", "1.0.0", "认领");
    assertThat(claimed.state()).isEqualTo(State.CLAIMED);

    Claims.Saved saved = claims.put(config("510100"), shorter("510100", 2), 1, "缩短");
    assertThat(saved.claim().state()).isEqualTo(State.CONFIGURING);
    assertThat(saved.explanations())
        .singleElement()
        .extracting("key")
        .isEqualTo("operation.item-limit");
    assertThat(claims.submit(config("510100"), MATTER, "510100", "").state())
        .isEqualTo(State.IN_REVIEW);
    assertThat(claims.sendBack(publisher("510100"), MATTER, "510100", "理由").state())
        .isEqualTo(State.CONFIGURING);
    claims.submit(config("510100"), MATTER, "510100", "");
    String release = publish(publisher("510100"), "510100").get("510100");

    Claim published = claims.get(config("510100"), MATTER, "510100");
    assertThat(published.state()).isEqualTo(State.PUBLISHED);
    assertThat(published.release()).isEqualTo(release);
    assertThat(published.configuredBy()).isEmpty();
    assertThat(heard.of("claim:" + MATTER + ":510100"))
        .containsExactly(
            "*claim-claimed",
            "claim-configured",
            "claim-submitted",
            "claim-returned",
            "claim-submitted",
            "claim-published");
  }

  @Test
  void onlyPilotsMayClaimUntilTheProvinceOpensTheRest() {
    assertThat(code(() -> claims.claim(config("510400"), MATTER, "510400", "1.0.0", "")))
        .isEqualTo("claim-not-open");
    assertThat(code(() -> claims.open(config("510400"), MATTER, "1.0.0", List.of("510400"), "")))
        .isEqualTo("role-required");

    Fault refused =
        catchThrowableOfType(
            Fault.class,
            () -> claims.open(APPROVER, MATTER, "1.0.0", List.of("510400", "510402", "000"), ""));
    assertThat(refused.code()).isEqualTo("opening-invalid");
    assertThat(refused.problems().list())
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(tuple("/cities/1", "no-city"), tuple("/cities/2", "no-city"));
    assertThat(code(() -> claims.open(APPROVER, MATTER, "1.0.0", List.of(), "")))
        .isEqualTo("opening-invalid");

    claims.open(APPROVER, MATTER, "1.0.0", List.of("510400"), "推开");

    assertThat(claims.claim(config("510400"), MATTER, "510400", "1.0.0", "").state())
        .isEqualTo(State.CLAIMED);
    assertThat(code(() -> claims.claim(config("510400"), MATTER, "510400", "1.0.0", "")))
        .isEqualTo("claim-exists");
    assertThat(code(() -> claims.claim(config("510300"), MATTER, "510300", "0.9.0", "")))
        .isEqualTo("edition-not-current");
    assertThat(heard.of("edition:" + MATTER + "@1.0.0")).contains("edition-opened");
  }

  @Test
  void whoConfiguredMayNotPublish() {
    Actor both = actor("510700-both", "510700", Role.CONFIG, Role.PUBLISH);
    claims.claim(config("510700"), MATTER, "510700", "1.0.0", "");
    claims.put(both, shorter("510700", 2), null, "");
    claims.submit(config("510700"), MATTER, "510700", "");

    assertThat(code(() -> publish(both, "510700"))).isEqualTo("four-eyes");
    assertThat(publish(publisher("510700"), "510700")).containsKey("510700");
  }

  @Test
  void eachDivisionsOwnAccountsActForIt() {
    claims.claim(config("510900"), MATTER, "510900", "1.0.0", "");

    assertThat(code(() -> claims.put(config("510903"), shorter("510900", 2), null, "")))
        .isEqualTo("claim-unknown");
    assertThat(code(() -> claims.put(config("510100"), shorter("510900", 2), null, "")))
        .isEqualTo("claim-unknown");
    assertThat(code(() -> claims.put(publisher("510900"), shorter("510900", 2), null, "")))
        .isEqualTo("role-required");
    assertThat(code(() -> claims.put(config("510900"), shorter("510903", 2), null, "")))
        .isEqualTo("division-not-yours");
    assertThat(code(() -> claims.sendBack(config("510900"), MATTER, "510900", "")))
        .isEqualTo("role-required");
    assertThat(code(() -> claims.get(config("510903"), MATTER, "510900")))
        .isEqualTo("claim-unknown");
    Actor clerk = actor("510900-counter", "510900", Role.COUNTER);
    assertThat(code(() -> claims.effective(clerk, MATTER, "510900"))).isEqualTo("role-required");
  }

  @Test
  void aRefusedOverlayLeavesEverythingAsItWas() {
    claims.claim(config("511300"), MATTER, "511300", "1.0.0", "");
    claims.put(config("511300"), shorter("511300", 2), 1, "");

    Fault refused =
        catchThrowableOfType(
            Fault.class, () -> claims.put(config("511300"), shorter("511300", 9), null, ""));
    assertThat(refused.code()).isEqualTo("overlay-invalid");
    assertThat(refused.problems().list()).extracting("code").containsExactly("limit-longer");
    assertThat(code(() -> claims.put(config("511300"), shorter("511300", 1), 1, "")))
        .isEqualTo("stale");
    Overlay other = new Overlay(MATTER, "511300", "2.0.0", List.of());
    assertThat(code(() -> claims.put(config("511300"), other, null, "")))
        .isEqualTo("overlay-invalid");

    assertThat(claims.overlay(config("511300"), MATTER, "511300")).isEqualTo(shorter("511300", 2));
    assertThat(claims.get(config("511300"), MATTER, "511300").version()).isEqualTo(2);
  }

  @Test
  void nothingIsConfiguredWhileItIsReviewed() {
    claims.claim(config("511400"), MATTER, "511400", "1.0.0", "");
    claims.submit(config("511400"), MATTER, "511400", "");

    assertThat(code(() -> claims.put(config("511400"), shorter("511400", 2), null, "")))
        .isEqualTo("claim-in-review");
    assertThat(code(() -> claims.submit(config("511400"), MATTER, "511400", "")))
        .isEqualTo("claim-in-review");
    assertThat(code(() -> publish(publisher("511400"), "511402"))).isEqualTo("division-not-yours");
  }

  @Test
  void aCountyStandsOnItsCitysPublishedOverlay() {
    assertThat(code(() -> claims.put(config("511502"), shorter("511502", 1), null, "")))
        .isEqualTo("city-unclaimed");
    claims.claim(config("511500"), MATTER, "511500", "1.0.0", "");
    claims.put(config("511500"), shorter("511500", 2), null, "");
    claims.submit(config("511500"), MATTER, "511500", "");

    Claims.Saved county = claims.put(config("511502"), shorter("511502", 1), 0, "");
    assertThat(county.claim().state()).isEqualTo(State.CONFIGURING);
    claims.submit(config("511502"), MATTER, "511502", "");
    assertThat(code(() -> publish(publisher("511502"), "511502"))).isEqualTo("city-unpublished");
    publish(APPROVER, "511500", "511502");

    claims.put(config("511500"), shorter("511500", 1), null, "只在草稿里");
    assertThat(limit("511502")).isEqualTo(1);
    assertThat(limit("511503")).isEqualTo(2);
    assertThat(
            claims
                .effective(MATTER, "511502")
                .effective()
                .origin("/items/household-registration/limit"))
        .isEqualTo(Origin.COUNTY);
    assertThat(code(() -> claims.put(config("511502"), shorter("511502", 3), null, "")))
        .isEqualTo("overlay-invalid");
  }

  @Test
  void manyArePublishedTogetherOrNoneIs() {
    claims.claim(config("511600"), MATTER, "511600", "1.0.0", "");
    claims.submit(config("511600"), MATTER, "511600", "");
    claims.put(config("511602"), shorter("511602", 2), null, "");

    assertThat(code(() -> publish(APPROVER, "511600", "511602"))).isEqualTo("claim-not-in-review");
    assertThat(claims.get(config("511600"), MATTER, "511600").state()).isEqualTo(State.IN_REVIEW);

    claims.submit(config("511602"), MATTER, "511602", "");
    Map<String, String> releases = publish(APPROVER, "511600", "511602");
    assertThat(claims.get(config("511600"), MATTER, "511600").release())
        .isEqualTo(releases.get("511600"));
    assertThat(claims.get(config("511602"), MATTER, "511602").release())
        .isEqualTo(releases.get("511602"));
  }

  @Test
  void aCitysStopReachesTheCountiesThatRunOnIt() {
    claims.claim(config("512000"), MATTER, "512000", "1.0.0", "");
    claims.submit(config("512000"), MATTER, "512000", "");
    claims.put(config("512002"), shorter("512002", 2), null, "");
    claims.submit(config("512002"), MATTER, "512002", "");
    claims.put(config("512021"), shorter("512021", 2), null, "");
    assertThat(code(() -> claims.suspend(publisher("512000"), MATTER, "512000", "")))
        .isEqualTo("claim-not-published");
    publish(APPROVER, "512000", "512002");

    assertThat(claims.suspend(publisher("512000"), MATTER, "512000", "系统维护").state())
        .isEqualTo(State.SUSPENDED);
    assertThat(states("512000"))
        .containsExactly(State.SUSPENDED, State.SUSPENDED, State.CONFIGURING);
    claims.withdraw(publisher("512000"), MATTER, "512000", "不再开展");
    assertThat(states("512000")).containsExactly(State.WITHDRAWN, State.WITHDRAWN, State.WITHDRAWN);
    assertThat(code(() -> claims.effective(MATTER, "512002"))).isEqualTo("claim-unknown");

    Claim again = claims.claim(config("512000"), MATTER, "512000", "1.0.0", "重新认领");
    assertThat(again.state()).isEqualTo(State.CLAIMED);
    assertThat(again.release()).isNull();
  }

  @Test
  void ofTwoPublishersOneWins() throws Exception {
    claims.claim(config("513300"), MATTER, "513300", "1.0.0", "");
    claims.submit(config("513300"), MATTER, "513300", "");

    CyclicBarrier together = new CyclicBarrier(2);
    List<Callable<String>> acts = new ArrayList<>();
    for (String account : List.of("one", "two")) {
      Actor actor = actor(account, "513300", Role.PUBLISH);
      acts.add(() -> {
        together.await();
        try {
          return publish(actor, "513300").get("513300");
        } catch (Fault e) {
          return e.code();
        }
      });
    }
    List<String> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<String> each : threads.invokeAll(acts)) {
        results.add(each.get());
      }
    }

    assertThat(results).containsOnlyOnce("claim-not-in-review");
    assertThat(heard.of("claim:" + MATTER + ":513300")).containsOnlyOnce("claim-published");
  }

  @Test
  void theBoardShowsEveryCityAndCountyWithinReach() {
    List<Claim> all = claims.list(APPROVER, MATTER, null);

    assertThat(all).hasSize(204);
    assertThat(claims.list(config("510300"), MATTER, State.UNCLAIMED))
        .extracting(Claim::division)
        .allSatisfy(each -> assertThat(each).startsWith("5103"));
  }

  private Map<String, String> publish(Actor actor, String... divisions) {
    Map<String, String> releases = new HashMap<>();
    transaction.executeWithoutResult(status -> {
      List<Publications.Candidate> candidates =
          publications.take(actor, MATTER, List.of(divisions));
      candidates.forEach(each -> releases.put(each.claim().division(), Ids.next()));
      publications.published(actor, candidates, releases, Instant.EPOCH, "发布");
    });
    return releases;
  }

  private int limit(String division) {
    return claims.effective(MATTER, division).effective().matter().items().stream()
        .filter(each -> each.id().equals("household-registration"))
        .findFirst()
        .orElseThrow()
        .limit();
  }

  private List<State> states(String city) {
    return claims.list(config(city), MATTER, null).stream()
        .map(Claim::state)
        .filter(each -> each != State.UNCLAIMED)
        .toList();
  }

  private static Overlay shorter(String division, int workingDays) {
    return Overlays.of(
        division,
        "{op: item-limit, item: household-registration, workingDays: %d}".formatted(workingDays));
  }

  private static Actor config(String division) {
    return actor(division + "-config", division, Role.CONFIG);
  }

  private static Actor publisher(String division) {
    return actor(division + "-publish", division, Role.PUBLISH);
  }

  private static Actor actor(String account, String division, Role... roles) {
    return new Actor(account, account, division, null, Set.of(roles));
  }

  private static String code(ThrowingCallable act) {
    return catchThrowableOfType(Fault.class, act).code();
  }
}
