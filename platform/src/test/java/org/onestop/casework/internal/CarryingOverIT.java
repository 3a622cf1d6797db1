package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.KnownReleases;
import org.onestop.casework.RunningCases;
import org.onestop.casework.RunningCases.Left;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.process.CaseProcess;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasesPublished;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which running cases a later release reaches, and which stay where they are. */
@OnCasework
class CarryingOverIT {
  private static final String CITY = "510100";
  private static final Actor PUBLISHER =
      new Actor("publish", "publish", CITY, null, Set.of(Role.PUBLISH));

  private final SmallTown town;
  private final KnownReleases releases;
  private final CaseProcess process;
  private final RunningCases running;
  private final CarryingOver carrying;
  private final CaseDesk desk;
  private final AdjustableClock clock;

  CarryingOverIT(
      SmallTown town,
      KnownReleases releases,
      CaseProcess process,
      RunningCases running,
      CarryingOver carrying,
      CaseDesk desk,
      AdjustableClock clock) {
    this.town = town;
    this.releases = releases;
    this.process = process;
    this.running = running;
    this.carrying = carrying;
    this.desk = desk;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
    running.carryOver(PUBLISHER, SmallMatter.ID, CITY);
  }

  @Test
  void wordsPlacesAndMoreChoicesReachEveryRunningCaseByThemselves() {
    String caseNo = town.submit(town.application(HERE));
    Release now =
        published(tree -> {
          tree.put("summary", "说得更明白");
          ((ObjectNode) tree.path("items").path(0)).put("limitNote", "不含邮寄");
          property(tree, "mobile").put("description", "能打通的");
          return tree;
        });

    carrying.reach(told(now));

    assertThat(left(caseNo)).isEmpty();
    assertThat(view(caseNo).releaseId()).isEqualTo(now.id());
    assertThat(view(caseNo).timeline())
        .extracting(CaseView.Entry::event)
        .containsOnlyOnce("case-carried-over");
    WorkItemRow item = town.open(counter(HERE), caseNo).getFirst();
    town.complete(counter(HERE), item, "accept");
    assertThat(left(caseNo)).isEmpty();
  }

  @Test
  void whatChangesAClockTheFormOrTheWorkStaysWithNewCases() {
    String caseNo = town.submit(town.application(HERE));
    String before = view(caseNo).releaseId();
    Release now =
        published(tree -> {
          tree.put("limit", 5);
          ((ObjectNode) tree.path("items").path(1)).put("limit", 1);
          ((ObjectNode) tree.path("stages").path(0)).put("limit", 1);
          property(tree, "mobile").put("maxLength", 30);
          return tree;
        });

    carrying.reach(told(now));
    assertThat(running.carryOver(PUBLISHER, SmallMatter.ID, CITY).cases()).isZero();

    assertThat(view(caseNo).releaseId()).isEqualTo(before);
    assertThat(left(caseNo))
        .singleElement()
        .satisfies(left -> {
          assertThat(left.mayGoOver()).isFalse();
          assertThat(left.obstacles())
              .extracting(Problem::code)
              .containsExactly(
                  "carry-over-limit", "carry-over-stage", "carry-over-item", "carry-over-field");
        });
  }

  @Test
  void whatDoesNotTouchACaseIsOfferedAndWaitsForSomebody() {
    String caseNo = town.submit(town.application(HERE, HERE, HERE, SmallMatter.REPORT));
    String before = view(caseNo).releaseId();
    Release now =
        published(tree -> {
          tree.path("items")
              .forEach(each -> {
                if (each.path("id").asString("").equals(SmallMatter.INSURANCE)) {
                  ((ObjectNode) each).put("limit", 1);
                }
              });
          return tree;
        });

    carrying.reach(told(now));
    assertThat(view(caseNo).releaseId()).isEqualTo(before);
    assertThat(left(caseNo)).singleElement().matches(Left::mayGoOver);

    RunningCases.CarriedOver carried = running.carryOver(PUBLISHER, SmallMatter.ID, CITY);
    assertThat(carried.cases()).isPositive();
    assertThat(carried.toGo()).isZero();
    assertThat(view(caseNo).releaseId()).isEqualTo(now.id());
    assertThat(left(caseNo)).isEmpty();
  }

  @Test
  void anotherShapeOfTheProcessKeepsEveryCase() {
    String caseNo = town.submit(town.application(HERE));
    String before = view(caseNo).releaseId();
    releases.put(SmallMatter.of(CITY).insuranceLast().release(process));

    assertThat(left(caseNo))
        .singleElement()
        .satisfies(left ->
            assertThat(left.obstacles())
                .extracting(Problem::code)
                .containsExactly("carry-over-process"));
    assertThat(running.carryOver(PUBLISHER, SmallMatter.ID, CITY).cases()).isZero();
    assertThat(view(caseNo).releaseId()).isEqualTo(before);
  }

  @Test
  void onlyThoseWhoPublishTheDivisionMay() {
    Actor config = new Actor("config", "config", CITY, null, Set.of(Role.CONFIG));
    Actor elsewhere = new Actor("publish", "publish", "513300", null, Set.of(Role.PUBLISH));

    assertThat(refused(() -> running.carryOver(config, SmallMatter.ID, CITY)).code())
        .isEqualTo("role-not-allowed");
    assertThat(refused(() -> running.carryOver(elsewhere, SmallMatter.ID, CITY)).code())
        .isEqualTo("division-unknown");
    assertThat(refused(() -> running.left(counter(CITY), SmallMatter.ID, CITY)).code())
        .isEqualTo("role-not-allowed");
  }

  private List<Left> left(String caseNo) {
    CaseView view = view(caseNo);
    Set<String> items =
        view.items().stream().map(CaseView.Item::item).collect(Collectors.toUnmodifiableSet());
    return running.left(PUBLISHER, SmallMatter.ID, CITY).stream()
        .filter(each -> each.release().equals(view.releaseId()))
        .filter(each -> Set.copyOf(each.items()).equals(items))
        .toList();
  }

  private CaseView view(String caseNo) {
    return desk.view(kiosk(HERE), caseNo);
  }

  /** The release in force with its content changed. */
  private Release published(UnaryOperator<ObjectNode> change) {
    Release before = releases.inForce(SmallMatter.ID, HERE, clock.instant()).orElseThrow();
    ObjectNode tree = Json.mapper().valueToTree(before.content());
    JsonNode changed = change.apply(tree);
    ((ObjectNode) changed.path("form")).put("id", Ids.next());
    return releases.put(
        new Release(
            Ids.next(),
            before.division(),
            before.number() + 1,
            before.edition(),
            "1".repeat(64),
            before.definition(),
            clock.instant(),
            Json.mapper().treeToValue(changed, ReleasedMatter.class)));
  }

  private static ObjectNode property(ObjectNode tree, String key) {
    for (JsonNode block : (ArrayNode) tree.path("form").path("blocks")) {
      JsonNode property = block.path("schema").path("properties").path(key);
      if (property.isObject()) {
        return (ObjectNode) property;
      }
    }
    throw new IllegalArgumentException("no field " + key);
  }

  private static ReleasesPublished told(Release release) {
    return new ReleasesPublished(
        SmallMatter.ID, List.of(release.division()), release.effectiveAt());
  }
}
