package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MatterEditingTest {
  private static final Matter VETERANS = ProvinceFiles.matter();

  @Test
  void anElementIsAddedReplacedMovedAndRemoved() {
    Matter bare = Skeletons.of("newborn", "新生儿出生", "510000", null);

    Matter two = put(put(bare, null, department("health")), null, department("police"));
    assertThat(ids(two)).containsExactly("health", "police");
    Matter renamed = put(two, "health", department("wellness"));
    assertThat(ids(renamed)).containsExactly("wellness", "police");
    Matter moved =
        MatterEditing.apply(renamed, new MatterEdit.Move(Part.DEPARTMENTS, "wellness", 9));
    assertThat(ids(moved)).containsExactly("police", "wellness");
    Matter one = MatterEditing.apply(moved, new MatterEdit.Remove(Part.DEPARTMENTS, "police"));
    assertThat(ids(one)).containsExactly("wellness");
    assertThat(Editions.text(MatterEditing.apply(one, new MatterEdit.Whole(two))))
        .isEqualTo(Editions.text(two));
  }

  @Test
  void everyElementOfEveryPartCanBePutBackUnchanged() {
    for (Part part : Part.values()) {
      for (JsonNode each : part.of(VETERANS)) {
        Matter after =
            MatterEditing.apply(VETERANS, new MatterEdit.Put(part, part.idOf(each), each));
        assertThat(Editions.text(after)).as(part.idOf(each)).isEqualTo(Editions.text(VETERANS));
      }
    }
  }

  @Test
  void whatIsNeededElsewhereIsNotTakenAway() {
    assertThat(refusals(remove(Part.ITEMS, "household-registration")))
        .contains(
            "/contracts/public-security-hukou still-used", "/items/resident-id-card still-used");
    assertThat(refusals(remove(Part.CONTRACTS, "hrss-card")))
        .contains("/items/social-security-card still-used");
    assertThat(refusals(remove(Part.CODE_LISTS, "settle-type")))
        .contains("/form/household still-used");
    assertThat(refusals(remove(Part.DEPARTMENTS, VETERANS.lead()))).contains(" still-used");
    assertThat(refusals(remove(Part.FORM, "household")))
        .contains("/items/household-registration still-used");
  }

  @Test
  void aFieldThatAContractNeedsStaysInItsBlock() {
    ObjectNode block = Part.FORM.find(VETERANS, "household").orElseThrow().deepCopy().asObject();
    ((ObjectNode) block.path("schema").path("properties")).remove("headIdNo");

    assertThat(refusals(new MatterEdit.Put(Part.FORM, "household", block)))
        .contains(
            "/contracts/public-security-hukou still-used",
            "/documents/registration-form still-used");
  }

  @Test
  void whatCannotBeKeptIsRefused() {
    ObjectNode climbing = department("../../etc");
    assertThat(refusals(new MatterEdit.Put(Part.DEPARTMENTS, null, climbing)))
        .containsExactly(" edit-id");
    ObjectNode twice = department(VETERANS.lead());
    assertThat(refusals(new MatterEdit.Put(Part.DEPARTMENTS, null, twice)))
        .containsExactly(" duplicate-id");
    ObjectNode strange = department("strange").put("colour", "red");
    assertThat(refusals(new MatterEdit.Put(Part.DEPARTMENTS, null, strange)))
        .containsExactly(" edit-unreadable");
    ObjectNode huge = department("huge").put("name", "大".repeat(1 << 21));
    assertThat(refusals(new MatterEdit.Put(Part.DEPARTMENTS, null, huge)))
        .containsExactly(" draft-too-large");
    assertThat(refusals(remove(Part.ITEMS, "no-such-item"))).containsExactly(" edit-of-nothing");
    Matter other = Skeletons.of("other", "另一件", "510000", null);
    assertThat(refusals(new MatterEdit.Whole(other))).containsExactly(" edit-of-another-matter");
    ObjectNode path = Json.mapper().createObjectNode().put("path", "x").put("permission", "FREE");
    assertThat(refusals(new MatterEdit.Put(Part.POLICY, null, path))).containsExactly(" edit-path");
  }

  @Test
  void anEmptyMatterIsToldWhatItNeedsAndStopsNothing() {
    Matter bare = Skeletons.of("newborn", "新生儿出生", "510000", null);

    List<Problem> found =
        ProvinceFiles.checking().read(EditionWriter.write(bare)).problems().list();

    assertThat(found)
        .extracting(each -> each.pointer() + " " + each.code() + " " + each.arguments().getFirst())
        .contains(
            "matters/newborn/1.0.0/matter.yaml# grammar-required items",
            "matters/newborn/1.0.0/matter.yaml# grammar-required form")
        .noneMatch(each -> each.startsWith("matters/newborn/1.0.0/assumptions.yaml"))
        .noneMatch(each -> each.startsWith("matters/newborn/1.0.0/materials.yaml"));
  }

  @Test
  void aTemplateThatActsOrFetchesIsAFinding() {
    ObjectNode document =
        (ObjectNode) Part.DOCUMENTS.find(VETERANS, "filing-receipt").orElseThrow().deepCopy();
    String html = document.path("html").asString();
    document.put("html", html.replace("<body>", "<body><script>1</script>{{{caseNo}}}"));
    Matter after =
        MatterEditing.apply(
            VETERANS, new MatterEdit.Put(Part.DOCUMENTS, "filing-receipt", document));

    assertThat(ProvinceFiles.checking().read(EditionWriter.write(after)).problems().list())
        .extracting(each -> each.pointer() + " " + each.code())
        .contains(
            "matters/veteran-services/1.0.0/documents/filing-receipt.html# template-element",
            "matters/veteran-services/1.0.0/documents/filing-receipt.html# template-tag");
  }

  @Test
  void aMatterThatBeginsLikeAnotherTakesWhatSpeaksOfNoItem() {
    Matter like = Skeletons.of("newborn", "新生儿出生", "510000", VETERANS);

    assertThat(like.stages()).hasSameSizeAs(VETERANS.stages());
    assertThat(like.documents()).isEqualTo(VETERANS.documents());
    assertThat(like.policy()).isNotEmpty().hasSizeLessThan(VETERANS.policy().size());
  }

  @Test
  void differencesAreToldValueByValue() {
    ObjectNode item =
        Part.ITEMS.find(VETERANS, "household-registration").orElseThrow().deepCopy().asObject();
    Matter after =
        MatterEditing.apply(
            VETERANS,
            new MatterEdit.Put(Part.ITEMS, "household-registration", item.put("limit", 2)));

    assertThat(Comparing.of(VETERANS, after))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.path()).isEqualTo("/items/household-registration/limit");
          assertThat(each.before()).isEqualTo("3");
          assertThat(each.after()).isEqualTo("2");
        });
    assertThat(Comparing.of(VETERANS, VETERANS)).isEmpty();
  }

  private static Matter put(Matter matter, @Nullable String replaces, ObjectNode element) {
    return MatterEditing.apply(matter, new MatterEdit.Put(Part.DEPARTMENTS, replaces, element));
  }

  private static ObjectNode department(String id) {
    return Json.mapper().createObjectNode().put("id", id).put("name", "部门").putNull("system");
  }

  private static List<String> ids(Matter matter) {
    return matter.departments().stream().map(Matter.Department::id).toList();
  }

  private static MatterEdit remove(Part part, String id) {
    return new MatterEdit.Remove(part, id);
  }

  private static List<String> refusals(MatterEdit edit) {
    ThrowingCallable act = () -> MatterEditing.apply(VETERANS, edit);
    Fault refused = catchThrowableOfType(Fault.class, act);
    assertThat(refused.code()).isEqualTo("edit-refused");
    return refused.problems().list().stream()
        .map(each -> each.pointer() + " " + each.code())
        .distinct()
        .toList();
  }
}
