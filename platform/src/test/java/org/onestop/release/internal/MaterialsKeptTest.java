package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class MaterialsKeptTest {
  private final MaterialsKept materials = new MaterialsKept();

  @Test
  void findsNothingWhereAMaterialIsOnlyRelieved() {
    assertThat(Altered.sound().findings(materials)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signature | required | true",
        "card-photo | when | null",
        "registration-form | generated | false",
        "id-card | copies | 2",
        "id-card | originalRetained | true",
        "id-card | rule | {\"accept\":[\"image/png\"],\"minBytes\":0,\"maxBytes\":10485760,\"maxFiles\":2}",
        "card-photo | rule | {\"accept\":[\"image/jpeg\"],\"minBytes\":20000,\"maxBytes\":61440,\"maxFiles\":1}",
        "card-photo | rule | {\"accept\":[\"image/jpeg\"],\"minBytes\":14336,\"maxBytes\":40000,\"maxFiles\":1}",
        "id-card | rule | {\"accept\":[\"application/pdf\",\"image/jpeg\",\"image/png\"],\"minBytes\":0,\"maxBytes\":10485760,\"maxFiles\":1}"
      })
  void refusesAMaterialThatIsStricter(String material, String part, String value) {
    JsonNode stricter = Json.mapper().readTree(value);

    assertThat(Altered.sound().material(material, set(part, stricter)).findings(materials))
        .containsExactly("/materials/" + material + "/" + part + " material-stricter");
  }

  @Test
  void refusesAReliefThatTheProvinceGaveToBeTakenBack() {
    Altered altered =
        Altered.sound()
            .edition(
                matter -> ((ObjectNode) matter.path("materials").path(1)).put("relieved", true));

    assertThat(altered.findings(materials))
        .containsExactly("/materials/id-card/relieved material-stricter");
  }

  @Test
  void refusesAMaterialOfTheProvinceThatATypeDoesNotHave() {
    assertThat(
            Altered.sound()
                .applicantType(
                    "assigned-work-soldier",
                    type -> ((ArrayNode) type.path("materials")).add("card-photo"))
                .findings(materials))
        .containsExactly("/applicantTypes/assigned-work-soldier/materials material-not-listed");
  }

  @Test
  void refusesAnAddedMaterialThatIsAskedOfEverybody() {
    assertThat(added(each -> each.putNull("when")).findings(materials))
        .containsExactly("/materials/local-proof/when material-asked-of-all");
  }

  @Test
  void refusesAnAddedMaterialThatIsAskedWithAnItemOfTheProvince() {
    assertThat(
            added(each -> each.putObject("when").putArray("items").add("veteran-report"))
                .findings(materials))
        .containsExactly("/materials/local-proof/when material-asked-of-all");
  }

  @Test
  void takesAnAddedMaterialThatIsAskedWithALocalItemOnly() {
    assertThat(
            added(each -> each.putObject("when").putArray("items").add("local-card"))
                .copy(
                    "items",
                    "veteran-report",
                    item -> item.put("id", "local-card").put("local", true))
                .findings(materials))
        .isEmpty();
  }

  private static Altered added(Consumer<ObjectNode> change) {
    return Altered.sound()
        .copy(
            "materials",
            "id-card",
            each -> {
              each.put("id", "local-proof").put("local", true);
              change.accept(each);
            })
        .applicantType(
            "self-employed-soldier",
            type -> {
              ((ArrayNode) type.path("materials")).add("local-proof");
              ((ArrayNode) type.path("items")).add("local-card");
            });
  }

  private static Consumer<ObjectNode> set(String part, JsonNode value) {
    return each -> each.set(part, value);
  }
}
