package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class TextsPresentTest {
  private final TextsPresent texts = new TextsPresent();

  @Test
  void findsNothingWhereAllIsSaid() {
    assertThat(Altered.sound().findings(texts)).isEmpty();
  }

  @Test
  void refusesEveryTextThatIsMissing() {
    Altered altered =
        Altered.sound()
            .with(matter -> matter.put("name", " "))
            .with(matter -> ((ObjectNode) matter.path("notices")).put("closing", ""))
            .with(matter -> ((ObjectNode) matter.path("stages").path(0)).put("name", ""))
            .with(matter -> ((ObjectNode) matter.path("documents").path(0)).put("name", ""))
            .with(matter -> ((ObjectNode) matter.path("departments").path(0)).put("name", ""))
            .applicantType("demobilized-officer", type -> type.put("name", ""))
            .item(
                "resident-id-card",
                item -> ((ObjectNode) item.path("followUps").path(1)).put("name", ""))
            .item(
                "household-registration",
                item -> ((ObjectNode) item.path("carried").path(0)).put("name", ""))
            .material("id-card", material -> material.put("purpose", ""))
            .material("discharge-certificate", material -> material.putNull("certificate"))
            .codeList("sex", list -> ((ObjectNode) list.path("entries").path(1)).put("text", ""))
            .contract(
                "hrss-card", each -> ((ObjectNode) each.path("fields").path(0)).put("label", ""))
            .field("basic", "mobile", field -> field.remove("title"))
            .with(matter -> ((ObjectNode) matter.path("guidance")).put("local", " "))
            .with(matter -> option(matter).put("text", "").putNull("reason"));

    assertThat(altered.findings(texts))
        .containsExactlyInAnyOrder(
            "/name text-missing",
            "/notices/closing text-missing",
            "/stages/preview/name text-missing",
            "/documents/registration-form/name text-missing",
            "/departments/veterans-affairs/name text-missing",
            "/applicantTypes/demobilized-officer/name text-missing",
            "/items/resident-id-card/followUps/1/name text-missing",
            "/items/household-registration/carried/0/name text-missing",
            "/materials/id-card/purpose text-missing",
            "/materials/discharge-certificate/certificate text-missing",
            "/codeLists/sex/entries/1 text-missing",
            "/contracts/hrss-card/fields text-missing",
            "/form/basic/mobile/title text-missing",
            "/guidance/local text-missing",
            "/guidance/questions/leaving/options/self-employed/text text-missing",
            "/guidance/questions/leaving/options/self-employed/reason text-missing");
  }

  private static ObjectNode option(ObjectNode matter) {
    return (ObjectNode) matter.at("/guidance/questions/0/options/0");
  }
}
