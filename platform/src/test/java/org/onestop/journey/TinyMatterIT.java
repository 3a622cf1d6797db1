package org.onestop.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onestop.journey.TinyMatter.MATTER;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter.Department;
import org.onestop.identity.DemoAccounts;
import org.onestop.identity.UnitFiles;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A second matter, with departments that no other has, is a folder of files: the province brings it
 * in, a city claims and publishes it, an application for it runs to the archive. Units and accounts
 * come by the readers of the first start, everything else over the API.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TinyMatterIT extends Demonstration {
  private static final String CITY = "510400";
  private static final String COUNTY = "510402";
  private static final String EDITIONS = "/api/v1/catalog/matters/" + MATTER + "/editions";
  private static final String CLAIM = "/api/v1/claims/" + MATTER + "/" + CITY;
  private static final Map<String, String> ZIP = Map.of("Content-Type", "application/zip");

  @Autowired private UnitFiles units;
  @Autowired private DemoAccounts accounts;
  @Autowired private ItemCatalog catalog;

  @BeforeAll
  void isBroughtInClaimedAndPublished() {
    Map<String, String> departments =
        catalog.read(TinyMatter.copy().files()).departments().stream()
            .collect(Collectors.toMap(Department::id, Department::name));
    units.read("units.yaml", stream("tenants/510400-panzhihua/units.yaml"), departments);
    accounts.read("accounts.yaml", stream("demo/accounts.yaml"), CITY);

    draft("510000-catalog", TinyMatter.copy()).expect(201);
    publish("510000-catalog", "1.0.0").expect(403);
    publish("510000-approve", "1.0.0").expect(200);

    claim(CITY).expect(201);
    overlay("510400-config").expect(200);
    as("510400-config").post(CLAIM + "/review", Map.of()).expect(200);
    JsonNode gate = as("510400-publish").get(CLAIM + "/gate").expect(200);
    assertThat(gate.path("passes").asBoolean()).as(gate.toString()).isTrue();
    as("510400-publish").post(CLAIM + "/publication", Map.of()).expect(201);
    JsonNode release =
        as("510402-kiosk")
            .get("/api/v1/matters/" + MATTER + "/release?division=" + COUNTY)
            .expect(200);
    assertThat(release.path("limit").asInt()).isEqualTo(4);
  }

  @Test
  void anApplicationForItRunsToTheArchive() {
    TinyCase filed = TinyCase.filed(this::as, COUNTY);
    assertThat(filed.status()).isEqualTo("submitted");
    filed.complete("510402-town-hall");

    assertThat(filed.items())
        .containsExactly("vaccination-record handling", "pet-registration waiting");
    assertThat(filed.workItem("510402-veterinary").path("fields").findValuesAsString("key"))
        .containsExactly("name", "animal");
    filed.complete("510402-veterinary");

    assertThat(filed.items())
        .containsExactly("vaccination-record done", "pet-registration handling");
    filed.complete("510402-town-hall");
    await().atMost(Duration.ofMinutes(1)).until(() -> filed.status().equals("archived"));
    assertThat(as("510402-town-hall").get(filed.path() + "/archive").status()).isEqualTo(200);
  }

  @Test
  void aCountyWithoutUnitsIsServedByTheCitys() {
    TinyCase filed = TinyCase.filed(this::as, "510421");

    filed.complete("510400-town-hall");
    filed.complete("510400-veterinary");

    assertThat(filed.items())
        .containsExactly("vaccination-record done", "pet-registration handling");
  }

  @Test
  void theCounterOfAnotherMatterIsAStranger() {
    TinyCase filed = TinyCase.filed(this::as, "510403");
    Client stranger = as("510403-counter");

    stranger.get(filed.path()).expect(404);
    stranger.post(filed.path() + "/withdrawal", Map.of("reason", "不再办理")).expect(404);
    stranger
        .post(filed.path() + "/forwarding", Map.of("division", COUNTY, "reason", "误报"))
        .expect(404);
    as("510400-town-hall").get(filed.path()).expect(200);
  }

  @Test
  void anArchiveGoesToTheAddressOfItsMatter() {
    JsonNode refused =
        as("510000-catalog")
            .call(
                "POST",
                "/api/v1/catalog/matters/veteran-services/editions",
                TinyMatter.copy().files().toZip(),
                ZIP)
            .expect(422);

    assertThat(refused.at("/problems/0/code").asString()).isEqualTo("edition-elsewhere");
  }

  @Test
  void nobodyPublishesAnEditionThatHeWroteHimself() {
    draft("catalog-alone", TinyMatter.copy().at("1.0.1")).expect(201);

    JsonNode refused = publish("catalog-alone", "1.0.1").expect(403);

    assertThat(refused.path("code").asString()).isEqualTo("four-eyes");
  }

  @Test
  void nobodyPublishesAConfigurationThatHeWroteHimself() {
    overlay("510400-alone").expect(200);
    as("510400-config").post(CLAIM + "/review", Map.of()).expect(200);

    JsonNode refused = as("510400-alone").post(CLAIM + "/publication", Map.of()).expect(403);

    assertThat(refused.path("code").asString()).isEqualTo("four-eyes");
  }

  @Test
  void aCityThatIsNoPilotMayNotClaimIt() {
    JsonNode refused = claim("510500").expect(409);

    assertThat(refused.path("code").asString()).isEqualTo("claim-not-open");
  }

  @Test
  void aBrokenCopyIsRefusedWithAllItsFindingsAtOnce() {
    TinyMatter broken =
        TinyMatter.copy()
            .at("1.0.2")
            .with("matter.yaml", "form: [owner]", "form: [owner, tag]")
            .with("form/owner.schema.json", "\"codeList\": \"animal\"", "\"codeList\": \"plant\"")
            .with("items/vaccination-record.yaml", "dependsOn: []", "dependsOn: [pet-registration]")
            .with(
                "policy.yaml",
                "path: /limit, permission: narrow",
                "path: /limit, permission: maybe");

    JsonNode refused = draft("510000-catalog", broken).expect(422);

    assertThat(refused.path("code").asString()).isEqualTo("catalog-invalid");
    String edition = "matters/pet-licence/1.0.2/";
    assertThat(refused.path("problems").valueStream().map(TinyMatterIT::told))
        .containsExactlyInAnyOrder(
            edition + "policy.yaml#/policy/0/permission grammar-enum",
            edition + "matter.yaml#/form/1 file-missing-for",
            edition + "items/pet-registration.yaml#/dependsOn dependency-cycle",
            edition
                + "form/owner.schema.json#/properties/animal/x-field/codeList code-list-unknown");
    JsonNode editions = as("510000-catalog").get(EDITIONS).expect(200);
    assertThat(editions.path("items").findValuesAsString("version")).doesNotContain("1.0.2");
  }

  private static String told(JsonNode problem) {
    return problem.path("pointer").asString() + " " + problem.path("code").asString();
  }

  private Client.Answer publish(String account, String version) {
    return as(account).post(EDITIONS + "/" + version + "/publication", Map.of());
  }

  private Client.Answer draft(String account, TinyMatter matter) {
    return as(account).call("POST", EDITIONS, matter.files().toZip(), ZIP);
  }

  private Client.Answer claim(String city) {
    return as(city + "-config")
        .post("/api/v1/claims", Map.of("matter", MATTER, "division", city, "edition", "1.0.0"));
  }

  private Client.Answer overlay(String account) {
    return as(account)
        .call(
            "PUT",
            CLAIM + "/overlay",
            TinyMatter.file("tenants/510400-panzhihua/pet-licence.overlay.yaml"),
            Map.of("Content-Type", "application/yaml"));
  }

  private static ByteArrayInputStream stream(String file) {
    return new ByteArrayInputStream(TinyMatter.file(file));
  }
}
