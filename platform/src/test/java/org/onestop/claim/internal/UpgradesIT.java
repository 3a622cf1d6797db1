package org.onestop.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.ConfigurationRooms.Heard;
import org.onestop.OnConfigurationRooms;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.claim.Overlays;
import org.onestop.claim.Publications;
import org.onestop.claim.Upgrade;
import org.onestop.claim.Upgrade.Choice;
import org.onestop.claim.Upgrade.Line;
import org.onestop.claim.Upgrade.Resolution;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A city and a county below it move to a newer edition that the province then takes back, on the
 * real database, in a matter of their own.
 */
@OnConfigurationRooms
class UpgradesIT {
  private static final String MATTER = "veteran-upgrades";
  private static final String CITY = "510300";
  private static final String COUNTY = "510302";
  private static final String CHAIN = "claim:" + MATTER + ":" + CITY;
  private static final Actor AUTHOR = actor("510000-catalog", "510000", Role.CATALOG);
  private static final Actor APPROVER = actor("510000-approve", "510000", Role.APPROVE);

  private final ItemCatalog catalog;
  private final Claims claims;
  private final Publications publications;
  private final Heard heard;
  private final TransactionTemplate transaction;

  UpgradesIT(
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

  @Test
  void cityAndCountyMoveOnAndNothingLocalIsLost() {
    publish("1.0.0", "narrow, bounds: {min: \"1\"}", 3);
    Overlay city =
        overlay(
            CITY,
            "{op: matter-limit, workingDays: 6}",
            "{op: item-limit, item: household-registration, workingDays: 2}",
            "{op: reminders, blue: 3, yellow: 1}");
    claims.claim(config(CITY), MATTER, CITY, "1.0.0", "");
    claims.put(config(CITY), city, null, "");
    Overlay county =
        overlay(COUNTY, "{op: item-limit, item: household-registration, workingDays: 1}");
    claims.put(config(COUNTY), county, 0, "");
    claims.submit(config(CITY), MATTER, CITY, "");
    claims.submit(config(COUNTY), MATTER, COUNTY, "");
    publish(APPROVER, CITY, COUNTY);
    assertThat(claims.upgrade(config(CITY), MATTER, CITY)).isEmpty();
    assertThat(code(() -> upgrade(CITY, null))).isEqualTo("nothing-to-upgrade");

    publish("1.1.0", "locked", 4);
    theCityChooses(city);
    theCountyFollows();
    catalog.withdraw(APPROVER, MATTER, "1.1.0", "有误");
    whatWasTakenBackIsNotPublished();
  }

  private void theCityChooses(Overlay before) {
    Upgrade offered = claims.upgrade(config(CITY), MATTER, CITY).orElseThrow();
    assertThat(offered.lines())
        .extracting(Line::state)
        .containsExactly(Upgrade.State.FORBIDDEN, Upgrade.State.CONFLICT, Upgrade.State.CARRIED);

    Fault missing = catchThrowableOfType(Fault.class, () -> upgrade(CITY, offered));
    assertThat(missing.code()).isEqualTo("upgrade-invalid");
    assertThat(missing.problems().list())
        .extracting("pointer")
        .containsExactly("/operations/0", "/operations/1");
    assertThat(claims.overlay(config(CITY), MATTER, CITY)).isEqualTo(before);
    assertThat(code(() -> upgrade(CITY, offered, keep(0), keep(1)))).isEqualTo("upgrade-invalid");
    Resolution wrong =
        new Resolution(1, Choice.EDIT, new Operation.ItemLimit("household-registration", -3, null));
    assertThat(code(() -> upgrade(CITY, offered, theirs(0), wrong))).isEqualTo("upgrade-invalid");
    assertThat(
            code(() ->
                claims.upgrade(
                    config(CITY), MATTER, CITY, List.of(), "1.1.0", offered.version() - 1, "")))
        .isEqualTo("stale");
    assertThat(code(() -> claims.upgrade(config(CITY), MATTER, CITY, List.of(), "9.9.9", null, "")))
        .isEqualTo("stale");
    assertThat(code(() -> claims.upgrade(publisher(CITY), MATTER, CITY, List.of(), null, null, "")))
        .isEqualTo("role-required");

    Claims.Saved saved = upgrade(CITY, offered, theirs(0), keep(1));
    assertThat(saved.claim().state()).isEqualTo(State.CONFIGURING);
    assertThat(saved.claim().edition()).isEqualTo("1.1.0");
    assertThat(saved.claim().release()).isNotNull();
    assertThat(saved.claim().configuredBy()).containsExactly(CITY + "-config");
    assertThat(saved.explanations()).hasSize(2);
    assertThat(heard.of(CHAIN)).containsOnlyOnce("claim-upgraded");
    Overlay after = claims.overlay(config(CITY), MATTER, CITY);
    assertThat(after.edition()).isEqualTo("1.1.0");
    assertThat(after.operations())
        .containsExactly(before.operations().get(1), before.operations().get(2));
    assertThat(claims.upgrade(config(CITY), MATTER, CITY)).isEmpty();
  }

  private void theCountyFollows() {
    assertThat(claims.upgrade(config(COUNTY), MATTER, COUNTY)).isEmpty();
    claims.submit(config(CITY), MATTER, CITY, "");
    assertThat(code(() -> upgrade(CITY, null))).isEqualTo("claim-in-review");
    publish(APPROVER, CITY);

    Upgrade offered = claims.upgrade(config(COUNTY), MATTER, COUNTY).orElseThrow();
    assertThat(offered.from()).isEqualTo("1.0.0");
    assertThat(offered.to()).isEqualTo("1.1.0");
    claims.submit(config(COUNTY), MATTER, COUNTY, "");
    assertThat(code(() -> publish(APPROVER, COUNTY))).isEqualTo("claim-behind");
    claims.sendBack(publisher(COUNTY), MATTER, COUNTY, "先升级");
    assertThat(code(() -> upgrade(COUNTY, offered, keep(0)))).isEqualTo("stale");
    assertThat(upgrade(COUNTY, null, keep(0)).claim().edition()).isEqualTo("1.1.0");
    assertThat(claims.upgrade(config(COUNTY), MATTER, COUNTY)).isEmpty();
  }

  private void whatWasTakenBackIsNotPublished() {
    Overlay work = claims.overlay(config(CITY), MATTER, CITY);
    claims.put(config(CITY), work, null, "仍可继续");
    claims.submit(config(CITY), MATTER, CITY, "");
    assertThat(code(() -> publish(APPROVER, CITY))).isEqualTo("edition-withdrawn");
    claims.sendBack(publisher(CITY), MATTER, CITY, "目录已撤回");

    assertThat(claims.upgrade(config(CITY), MATTER, CITY)).isEmpty();
    publish("1.2.0", "narrow, bounds: {min: \"1\"}", 4);
    Upgrade successor = claims.upgrade(config(CITY), MATTER, CITY).orElseThrow();
    assertThat(successor.to()).isEqualTo("1.2.0");
    assertThat(successor.plain()).isTrue();
    upgrade(CITY, successor);
    assertThat(claims.overlay(config(CITY), MATTER, CITY).operations())
        .isEqualTo(work.operations());
    claims.submit(config(CITY), MATTER, CITY, "");
    publish(APPROVER, CITY);
    Upgrade below = claims.upgrade(config(COUNTY), MATTER, COUNTY).orElseThrow();
    assertThat(upgrade(COUNTY, below).claim().state()).isEqualTo(State.CONFIGURING);
  }

  /** The veterans' matter under another name, with a policy for its promise and an item's limit. */
  private void publish(String version, String promise, int limit) {
    CatalogFiles before =
        ProvinceFiles.copy()
            .replace(
                ProvinceFiles.EDITION + "matter.yaml",
                "matter: veteran-services\nversion: 1.0.0",
                "matter: " + MATTER + "\nversion: " + version)
            .replace(
                ProvinceFiles.EDITION + "policy.yaml",
                "{path: /limit, permission: narrow, bounds: {min: \"1\"}}",
                "{path: /limit, permission: " + promise + "}")
            .replace(
                ProvinceFiles.EDITION + "items/household-registration.yaml",
                "limit: 3",
                "limit: " + limit)
            .files();
    Map<String, byte[]> files = new HashMap<>();
    for (String path : before.paths()) {
      String moved = path.replace(ProvinceFiles.EDITION, "matters/" + MATTER + "/" + version + "/");
      files.put(moved, before.bytes(path).orElseThrow());
    }
    catalog.draft(AUTHOR, CatalogFiles.of(files), "");
    catalog.publish(APPROVER, MATTER, version, "");
  }

  private static Overlay overlay(String division, String... operations) {
    return new Overlay(MATTER, division, "1.0.0", Overlays.of(division, operations).operations());
  }

  private Claims.Saved upgrade(String division, @Nullable Upgrade on, Resolution... resolutions) {
    return claims.upgrade(
        config(division),
        MATTER,
        division,
        List.of(resolutions),
        on == null ? null : on.to(),
        on == null ? null : on.version(),
        "升级");
  }

  private static Resolution keep(int operation) {
    return new Resolution(operation, Choice.OURS, null);
  }

  private static Resolution theirs(int operation) {
    return new Resolution(operation, Choice.THEIRS, null);
  }

  private void publish(Actor actor, String... divisions) {
    transaction.executeWithoutResult(status -> {
      List<Publications.Candidate> candidates =
          publications.take(actor, MATTER, List.of(divisions));
      Map<String, String> releases = new HashMap<>();
      candidates.forEach(each -> releases.put(each.claim().division(), Ids.next()));
      publications.published(actor, candidates, releases, Instant.EPOCH, "发布");
    });
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
