package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.catalog.ProvinceFiles.EDITION;
import static org.onestop.catalog.ProvinceFiles.copy;
import static org.onestop.catalog.ProvinceFiles.told;

import org.junit.jupiter.api.Test;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.EditionDigest;
import org.onestop.catalog.Matter;
import org.onestop.catalog.ProvinceFiles;

class EditionCheckingTest {
  @Test
  void readsTheProvincesEditionWithoutAFinding() {
    CatalogReading reading = copy().read();

    assertThat(told(reading)).isEmpty();
    assertThat(reading.editions()).hasSize(1);
    assertThat(reading.editions().getFirst().items()).hasSize(13);
  }

  @Test
  void tellsAllFindingsOfAllFilesAtOnce() {
    ProvinceFiles files = copy();
    files.replace(
        EDITION + "items/veteran-report.yaml",
        "department: veterans-affairs",
        "department: nobody");
    files.replace(EDITION + "materials.yaml", "id: id-card\n", "id: id-card-of-mine\n");
    files.put(EDITION + "policy.yaml", "policy:\n  - {path: /limit, permission: sometimes}\n");
    files.put(EDITION + "notices.yaml", "notices: [\n");
    files.remove(EDITION + "process.yaml");

    assertThat(told(files.read()))
        .contains(
            EDITION + "items/veteran-report.yaml#/department unknown-department",
            EDITION + "matter.yaml#/applicantTypes/0/materials/0 unknown-material",
            EDITION + "policy.yaml#/policy/0/permission grammar-enum",
            EDITION + "notices.yaml# syntax",
            EDITION + "process.yaml# file-missing");
  }

  @Test
  void refusesItemsThatWaitForOneAnother() {
    ProvinceFiles files = copy();
    files.replace(
        EDITION + "items/veteran-report.yaml", "dependsOn: []", "dependsOn: [resident-id-card]");

    CatalogReading reading = files.read();

    assertThat(reading.editions()).isEmpty();
    assertThat(reading.problems().list())
        .filteredOn(each -> each.code().equals("dependency-cycle"))
        .singleElement()
        .satisfies(each ->
            assertThat(each.arguments().getFirst().toString())
                .isEqualTo(
                    "household-registration → veteran-report → resident-id-card → household-registration"));
  }

  @Test
  void refusesWhatIsNamedTwiceOrNowhere() {
    ProvinceFiles files = copy();
    files.replace(
        EDITION + "matter.yaml",
        "contracts: [public-security-hukou,",
        "contracts: [public-security-hukou, public-security-hukou, no-contract,");
    files.replace("contracts/hrss-card.yaml", "{field: cardBank,", "{field: cardBanks,");
    files.replace(
        EDITION + "items/household-registration.yaml", "routeBy: hukouTarget", "routeBy: headName");
    files.put(EDITION + "items/left-over.yaml", "id: other\n");

    assertThat(told(files.read()))
        .contains(
            EDITION + "matter.yaml#/contracts/1 duplicate-id",
            EDITION + "matter.yaml#/contracts/2 file-missing-for",
            "contracts/hrss-card.yaml#/fields/4 unknown-field",
            EDITION + "items/household-registration.yaml#/routeBy field-names-no-place",
            EDITION + "items/left-over.yaml# grammar-required");
  }

  @Test
  void supplementsComeFromAnItemThatAnotherContractPushes() {
    ProvinceFiles files = copy();
    String all = "  - {from: household-registration, kind: voucher, label: 居民户口簿电子凭证}\n";
    files.replace(
        "contracts/medical-insurance.yaml",
        all,
        all
            + all
            + "  - {from: no-item, kind: voucher, label: 凭证}\n"
            + "  - {from: veteran-report, kind: voucher, label: 凭证}\n"
            + "  - {from: medical-insurance-enrollment, kind: voucher, label: 凭证}\n"
            + "  - {from: resident-id-card, kind: voucher, label: 凭证}\n");

    String at = "contracts/medical-insurance.yaml#/supplements/";
    assertThat(told(files.read()))
        .containsExactly(
            at + "1 duplicate-id",
            at + "2/from unknown-item",
            at + "3/from supplement-never-comes",
            at + "4/from supplement-of-its-own");
  }

  @Test
  void aPartThatCannotBeReadIsNoSecondFindingWhereItIsNamed() {
    ProvinceFiles files = copy();
    files.put(EDITION + "items/veteran-report.yaml", "id: veteran-report\n\tname: x\n");

    assertThat(told(files.read())).containsExactly(EDITION + "items/veteran-report.yaml# syntax");
  }

  @Test
  void aBlockThatIsMissingIsNoSecondFindingWhereItsFieldsAreNamed() {
    ProvinceFiles files = copy();
    files.remove(EDITION + "form/household.schema.json");
    files.remove(EDITION + "form/household.ui.json");

    assertThat(told(files.read()))
        .contains(EDITION + "matter.yaml#/form/3 file-missing-for")
        .noneMatch(each -> each.endsWith("unknown-field"));
  }

  @Test
  void aPolicyThatCannotBeReadLeavesListsOfDivisionsAlone() {
    ProvinceFiles files = copy();
    files.replace(EDITION + "policy.yaml", "narrow, bounds: {min", "sometimes, bounds: {min");
    files.remove(EDITION + "form/reserve.ui.json");
    files.replace(
        EDITION + "items/household-registration.yaml", "routeBy: hukouTarget", "routeBy: headName");

    assertThat(told(files.read()))
        .containsExactly(
            EDITION + "form/reserve.ui.json# file-missing",
            EDITION + "items/household-registration.yaml#/routeBy field-names-no-place",
            EDITION + "policy.yaml#/policy/0/permission grammar-enum",
            EDITION + "policy.yaml#/policy/1/permission grammar-enum");
  }

  @Test
  void aFormUsesTheCodeListsThatItsMatterNames() {
    ProvinceFiles files = copy();
    files.replace(EDITION + "matter.yaml", "marital-status", "animal");
    files.put(
        "codelists/animal.yaml",
        "id: animal\nname: 动物\nstandard: null\nentries:\n  - {code: dog, text: 犬}\n");

    assertThat(told(files.read()))
        .contains(
            EDITION
                + "form/basic.schema.json#/properties/maritalStatus/x-field/codeList"
                + " code-list-unknown");
  }

  @Test
  void findingsOfOneEditionKeepNoOtherFromBeingRead() {
    ProvinceFiles files = copy();
    files.put("matters/another-matter/1.0.0/matter.yaml", "matter: [\n");
    files.put("contracts/another-contract.yaml", "id: [\n");

    CatalogReading reading = files.read();

    assertThat(reading.problems().blocks()).isTrue();
    assertThat(reading.editions()).extracting(Matter::matter).containsExactly("veteran-services");
  }

  @Test
  void theFolderSaysWhichMatterAndVersionItIs() {
    ProvinceFiles files = copy();
    files.replace(EDITION + "matter.yaml", "version: 1.0.0", "version: 1.0.1");
    files.replace(
        EDITION + "items/veteran-report.yaml", "id: veteran-report", "id: veterans-report");

    assertThat(told(files.read()))
        .contains(
            EDITION + "matter.yaml#/version id-differs-from-file",
            EDITION + "items/veteran-report.yaml#/id id-differs-from-file");
  }

  @Test
  void noticesThatAPublishedFolderWasChanged() {
    ProvinceFiles files = copy();
    String digest =
        EditionDigest.of(files.files().below(EDITION.substring(0, EDITION.length() - 1)));
    files.put(EDITION + "digest.txt", digest + "\n");
    assertThat(told(files.read())).isEmpty();

    files.replace(EDITION + "matter.yaml", "limit: 7", "limit: 8");
    assertThat(told(files.read())).containsExactly(EDITION + "digest.txt# edition-changed");
  }

  @Test
  void conditionsNameWhatExists() {
    ProvinceFiles files = copy();
    files.replace(
        EDITION + "items/party-membership-transfer.yaml", "politicalStatus", "politicalStanding");

    assertThat(told(files.read()))
        .anySatisfy(each -> assertThat(each).endsWith("/field unknown-field"));
  }

  @Test
  void policySpeaksOfThingsThatExist() {
    ProvinceFiles files = copy();
    files.replace(
        EDITION + "policy.yaml", "path: /notices/closing", "path: /notices/no-such-notice");

    assertThat(told(files.read()))
        .singleElement()
        .satisfies(each -> assertThat(each).endsWith("/path path-leads-nowhere"));
  }

  @Test
  void theFormLanguagesFindingsStandInTheirFiles() {
    ProvinceFiles files = copy();
    files.replace(
        EDITION + "form/grant.schema.json", "\"type\": \"bank-account\"", "\"type\": \"purse\"");

    assertThat(told(files.read()))
        .anySatisfy(
            each -> assertThat(each).startsWith(EDITION + "form/grant.schema.json#/properties/"));
  }
}
