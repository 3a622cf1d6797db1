package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import tools.jackson.databind.node.ArrayNode;

class ReferencesResolveTest {
  private final ReferencesResolve references = new ReferencesResolve();

  @Test
  void findsNothingWhereAllIsThere() {
    assertThat(Altered.sound().findings(references)).isEmpty();
  }

  @Test
  void refusesWhateverIsNamedAndNotThere() {
    Altered altered =
        Altered.sound()
            .with(matter -> matter.put("lead", "nobody"))
            .item("veteran-report", item -> ((ArrayNode) item.path("fields")).add("shoeSize"))
            .item("veteran-report", item -> item.put("department", "navy"))
            .item(
                "self-employment-grant",
                item -> ((ArrayNode) item.path("dependsOn")).add("lottery"))
            .item(
                "social-security-card", item -> item.put("contract", "none").put("routeBy", "moon"))
            .item(
                "youth-league-transfer",
                item -> item.putObject("condition").put("field", "mood").putArray("in").add("1"))
            .material(
                "card-photo", each -> each.putObject("when").putArray("items").add("passport"))
            .material("id-card", each -> each.putArray("sharedTo").add("passport"))
            .material(
                "signature",
                each ->
                    each.putObject("when")
                        .putObject("not")
                        .putArray("applicantTypes")
                        .add("sailor"))
            .contract("hrss-card", each -> each.putArray("materials").add("tooth"))
            .applicantType(
                "demobilized-officer", type -> ((ArrayNode) type.path("items")).add("passport"));

    assertThat(altered.findings(references))
        .containsExactlyInAnyOrder(
            "/lead unresolved-department",
            "/items/veteran-report/fields unresolved-field",
            "/items/veteran-report/department unresolved-department",
            "/items/self-employment-grant/dependsOn unresolved-item",
            "/items/social-security-card/contract unresolved-contract",
            "/items/social-security-card/routeBy unresolved-field",
            "/items/youth-league-transfer/condition unresolved-field",
            "/materials/card-photo/when unresolved-item",
            "/materials/id-card/sharedTo unresolved-item",
            "/materials/signature/when unresolved-applicant-type",
            "/contracts/hrss-card/materials unresolved-material",
            "/applicantTypes/demobilized-officer/items unresolved-item");
  }

  @Test
  void refusesToWaitForAnItemThatIsOnlyShown() {
    assertThat(
            Altered.sound()
                .item(
                    "social-security-card",
                    item -> item.putArray("dependsOn").add("military-pension-transfer"))
                .findings(references))
        .containsExactly("/items/social-security-card/dependsOn item-waits-for-shown");
  }

  @Test
  void refusesASessionOfItemsThatAreNotThere() {
    LocalSettings settings =
        new LocalSettings(
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(
                new Operation.JointSession(
                    "season", "x", "y", "2026-12-01", "2026-12-02", List.of("passport"), null)),
            LocalSettings.USUAL,
            List.of());

    assertThat(Altered.sound().settings(settings).findings(references))
        .containsExactly("/sessions/season/items unresolved-item");
  }
}
