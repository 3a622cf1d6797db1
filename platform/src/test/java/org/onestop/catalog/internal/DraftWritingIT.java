package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.onestop.OnConfigurationRooms;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Draft;
import org.onestop.catalog.DraftLine;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.catalog.Workbench;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Drafts on the real database. */
@OnConfigurationRooms
class DraftWritingIT {
  private static final Actor AUTHOR = actor("510000-catalog", "510000", Role.CATALOG);
  private static final Actor OTHER = actor("510000-other", "510000", Role.CATALOG);
  private static final Actor APPROVER = actor("510000-approve", "510000", Role.APPROVE);

  @Autowired private Workbench workbench;

  @Autowired private ItemCatalog catalog;

  @Test
  void aDraftIsKeptWithItsFindingsAndWhoComesLateLosesNothing() {
    Draft begun = workbench.begin(AUTHOR, "kept", "还没写完", null);
    assertThat(workbench.findings(begun.content()).blocks()).isTrue();
    MatterEdit mine = new MatterEdit.Put(Part.DEPARTMENTS, null, department("mine"));
    MatterEdit theirs = new MatterEdit.Put(Part.DEPARTMENTS, null, department("theirs"));

    Draft first = workbench.change(OTHER, "kept", begun.revision(), theirs);
    assertThat(code(() -> workbench.change(AUTHOR, "kept", begun.revision(), mine)))
        .isEqualTo("stale");
    workbench.change(AUTHOR, "kept", workbench.open(AUTHOR, "kept").revision(), mine);

    assertThat(workbench.open(OTHER, "kept").content().departments())
        .extracting(each -> each.id())
        .containsExactly("theirs", "mine");
    assertThat(first.revision()).isGreaterThan(begun.revision());
    assertThat(code(() -> workbench.handOver(AUTHOR, "kept", 3, ""))).isEqualTo("catalog-invalid");
    assertThat(workbench.drafts(AUTHOR)).extracting(DraftLine::matter).contains("kept");
    workbench.drop(AUTHOR, "kept", workbench.open(AUTHOR, "kept").revision());
    assertThat(code(() -> workbench.open(AUTHOR, "kept"))).isEqualTo("edition-unknown");
  }

  @Test
  void aPublishedEditionIsCopiedOnTheFirstChangeAndPublishedByAnother() {
    catalog.draft(AUTHOR, files("copied"), "");
    catalog.publish(APPROVER, "copied", "1.0.0", "");
    Draft copy = workbench.open(AUTHOR, "copied");
    assertThat(copy.held()).isFalse();
    assertThat(copy.version()).isEqualTo("1.1.0");
    assertThat(workbench.compare(copy)).isEmpty();
    ObjectNode item =
        (ObjectNode) Part.ITEMS.find(copy.content(), "veteran-report").orElseThrow().deepCopy();

    Draft changed =
        workbench.change(
            AUTHOR,
            "copied",
            copy.revision(),
            new MatterEdit.Put(Part.ITEMS, "veteran-report", item.put("limit", 1)));

    assertThat(workbench.compare(changed))
        .extracting(each -> each.path())
        .containsExactly("/items/veteran-report/limit");
    Edition handed = workbench.handOver(AUTHOR, "copied", changed.revision(), "时限缩短");
    assertThat(handed.state()).isEqualTo(Edition.State.DRAFT);
    catalog.publish(APPROVER, "copied", "1.1.0", "同意");
    Draft next = workbench.open(AUTHOR, "copied");
    assertThat(next.version()).isEqualTo("1.2.0");
    assertThat(next.held()).isFalse();
    assertThat(
            code(() ->
                workbench.change(AUTHOR, "copied", 0, new MatterEdit.Notice("closing", "已办结。"))))
        .isEqualTo("stale");
    Draft again =
        workbench.change(
            AUTHOR, "copied", next.revision(), new MatterEdit.Notice("closing", "已办结。"));
    assertThat(again.basedOn()).isEqualTo("1.1.0");
  }

  @Test
  void whatWasExportedIsTakenInAgainWithoutADifference() {
    Draft taken = workbench.take(AUTHOR, files("travelled"));
    byte[] exported = workbench.export(taken).toZip();
    assertThat(code(() -> workbench.take(AUTHOR, files("travelled")))).isEqualTo("draft-held");
    workbench.drop(AUTHOR, "travelled", taken.revision());

    Draft again = workbench.take(AUTHOR, CatalogFiles.zip(new ByteArrayInputStream(exported)));

    assertThat(workbench.export(again).toZip()).isEqualTo(exported);
    assertThat(workbench.findings(again.content()).list()).isEmpty();
  }

  @Test
  void onlyTheProvincesOwnAuthorsWrite() {
    Actor city = actor("510100-catalog", "510100", Role.CATALOG);
    workbench.begin(AUTHOR, "owned", "省级的", null);
    MatterEdit edit = new MatterEdit.Notice("closing", "已办结。");

    assertThat(code(() -> workbench.change(APPROVER, "owned", 1, edit))).isEqualTo("role-required");
    assertThat(code(() -> workbench.change(city, "owned", 1, edit)))
        .isEqualTo("division-not-yours");
    assertThat(code(() -> workbench.begin(AUTHOR, "owned", "又一件", null))).isEqualTo("matter-known");
    assertThat(code(() -> workbench.begin(AUTHOR, "../owned", "又一件", null)))
        .isEqualTo("edit-refused");
  }

  private static CatalogFiles files(String matter) {
    ObjectNode tree = Json.mapper().valueToTree(ProvinceFiles.matter());
    tree.put("matter", matter);
    return EditionWriter.write(Json.mapper().treeToValue(tree, org.onestop.catalog.Matter.class));
  }

  private static ObjectNode department(String id) {
    return Json.mapper().createObjectNode().put("id", id).put("name", "部门").putNull("system");
  }

  private static Actor actor(String account, String division, Role... roles) {
    return new Actor(account, account, division, null, Set.of(roles));
  }

  private static String code(ThrowingCallable act) {
    return catchThrowableOfType(Fault.class, act).code();
  }
}
