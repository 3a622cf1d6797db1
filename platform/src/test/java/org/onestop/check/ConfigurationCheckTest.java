package org.onestop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onestop.catalog.CatalogFiles;

class ConfigurationCheckTest {
  private static final Path CATALOG = Path.of("../item-catalog/src/main/resources/catalog");
  private static final Path TENANTS = Path.of("../tenant-configs/src/main/resources");
  private static final Path TINY = Path.of("src/test/resources/tiny");
  private static final String VETERANS = "matters/veteran-services/1.0.0/";

  @TempDir Path folder;

  private final ConfigurationCheck check =
      new ConfigurationCheck(CatalogFiles.directory(CATALOG), Clock.systemUTC());

  @Test
  void theCatalogAndThePilotsHaveNoFindings() {
    assertThat(told(CATALOG.resolve("../../resources"))).isEmpty();
    assertThat(told(TENANTS)).isEmpty();
  }

  @Test
  void aBrokenCopyOfTheTenantsTellsAllFindingsInOneGo() throws IOException {
    copy(TENANTS, folder);
    edit(
        "tenants/510700-mianyang/veteran-services.overlay.yaml",
        "workingDays: 2",
        "workingDays: 5");
    edit("tenants/510300-zigong/units.yaml", "veterans-affairs", "veteran-affair");
    edit("tenants/513300-ganzi/calendar.yaml", "kind: holiday", "kind: feast");
    edit(
        "tenants/511300-nanchong/veteran-services.overlay.yaml",
        "edition: 1.0.0",
        "edition: 9.9.9");
    edit("tenants/510100-chengdu/veteran-services.overlay.yaml", "op: help", "op: helps");
    Files.writeString(
        folder.resolve("tenants/512000-ziyang/veteran-services.overlay.yaml"), "matter: [");

    List<String> told = told(folder);

    assertThat(told)
        .contains(
            "tenants/510700-mianyang/veteran-services.overlay.yaml /operations/0/workingDays limit-longer",
            "tenants/510300-zigong/units.yaml /units/0 unknown-department",
            "tenants/513300-ganzi/calendar.yaml /days/0/kind grammar-enum",
            "tenants/511300-nanchong/veteran-services.overlay.yaml /edition unknown-edition",
            "tenants/510100-chengdu/veteran-services.overlay.yaml /operations/1/op grammar-enum",
            "tenants/512000-ziyang/veteran-services.overlay.yaml  syntax");
  }

  @Test
  void aBrokenCatalogIsToldWithItsLines() throws IOException {
    copy(CATALOG, folder.resolve("catalog"));
    edit(
        "catalog/" + VETERANS + "items/veteran-report.yaml",
        "department: veterans-affairs",
        "department: nobody");

    assertThat(check.check(folder))
        .singleElement()
        .satisfies(each ->
            assertThat(each.file()).isEqualTo("catalog/" + VETERANS + "items/veteran-report.yaml"))
        .satisfies(each -> assertThat(each.line()).hasValue(5))
        .satisfies(each -> assertThat(each.problem().code()).isEqualTo("unknown-department"));
  }

  @Test
  void tenantsAreCheckedAgainstTheCatalogBesideThem() throws IOException {
    copy(CATALOG, folder.resolve("catalog"));
    copy(TENANTS, folder);
    edit("catalog/" + VETERANS + "policy.yaml", "  - {path: /reminders, permission: free}\n", "");

    assertThat(told(folder))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).endsWith("policy-locked"));
  }

  @Test
  void aSecondMatterIsAFolderOfFiles() {
    assertThat(told(TINY)).isEmpty();
  }

  @Test
  void everyCatalogBelowTheFolderIsChecked() throws IOException {
    copy(CATALOG, folder.resolve("catalog"));
    copy(TENANTS, folder);
    copy(TINY, folder.resolve("tiny"));
    edit("tiny/catalog/departments.yaml", "id: veterinary", "id: veterinarians");
    edit(
        "tenants/510700-mianyang/veteran-services.overlay.yaml",
        "item: household-registration",
        "item: household");

    assertThat(told(folder))
        .contains(
            "tiny/catalog/matters/pet-licence/1.0.0/items/vaccination-record.yaml /department"
                + " unknown-department",
            "tiny/tenants/510400-panzhihua/units.yaml /units/0 unknown-department",
            "tenants/510700-mianyang/veteran-services.overlay.yaml /operations/0/item"
                + " unknown-item")
        .noneMatch(each -> each.endsWith("unknown-edition"));
  }

  @Test
  void theGateIsAskedAboutWhatComesOut() throws IOException {
    copy(TENANTS, folder);
    edit(
        "tenants/510700-mianyang/veteran-services.overlay.yaml",
        "operations:\n",
        "operations:\n  - {op: dependency, item: medical-insurance-enrollment,"
            + " dependsOn: resident-id-card}\n");
    edit(
        "tenants/512000-ziyang/veteran-services.overlay.yaml",
        "unit: 512000-human-resources",
        "unit: 512000-nobody");

    assertThat(told(folder))
        .contains(
            "tenants/510700-mianyang/veteran-services.overlay.yaml"
                + " /applicantTypes/self-employed-soldier chain-too-long",
            "tenants/512000-ziyang/veteran-services.overlay.yaml"
                + " /items/social-security-card/units/512002 item-unit-unknown")
        .allMatch(each -> each.matches(".*(chain-too-long|item-unit-unknown)"));
  }

  @Test
  void accountsNameRolesAndDepartmentsThatThereAre() throws IOException {
    copy(TENANTS, folder);
    edit("demo/accounts.yaml", "roles: [CONFIG]", "roles: [CONFIGURE]");
    edit("demo/accounts.yaml", "department: armed-forces", "department: navy");
    edit("demo/accounts.yaml", "suffix: supervise", "suffix: counter");
    edit("demo/accounts.yaml", "division: \"510000\"", "division: \"990000\"");

    assertThat(told(folder))
        .containsExactlyInAnyOrder(
            "demo/accounts.yaml /accounts/2/roles/0 unknown-value",
            "demo/accounts.yaml /accounts/10/department unknown-department",
            "demo/accounts.yaml /accounts/11/suffix duplicate-id",
            "demo/accounts.yaml /singles/0/division unknown-division");
  }

  @Test
  void aDepartmentHasOneUnitInAPlace() throws IOException {
    copy(TENANTS, folder);
    edit(
        "tenants/510300-zigong/units.yaml",
        "units:\n",
        "units:\n  - {id: second, division: \"510302\", department: organization, name: 第二个}\n");

    assertThat(told(folder))
        .containsExactly("tenants/510300-zigong/units.yaml /units/2 unit-place-taken");
  }

  @Test
  void aFolderWithoutConfigurationIsAFinding() {
    assertThat(told(folder)).containsExactly("  nothing-to-check");
  }

  @Test
  void theCommandPrintsInChineseAndEndsWithOneWhenSomethingBlocks() throws IOException {
    Files.createDirectories(folder.resolve("tenants/510100-a"));
    Files.writeString(folder.resolve("tenants/510100-a/units.yaml"), "units: []\n");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    assertThat(CheckCommand.run(List.of("check", folder.toString()), out, Clock.systemUTC()))
        .isEqualTo(1);
    assertThat(CheckCommand.run(List.of("check"), out, Clock.systemUTC())).isEqualTo(2);

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("tenants/510100-a/units.yaml")
        .contains("错误")
        .contains("用法");
  }

  private List<String> told(Path root) {
    return check.check(root).stream()
        .map(each -> each.file() + " " + each.pointer() + " " + each.problem().code())
        .toList();
  }

  private void edit(String file, String text, String other) throws IOException {
    String before = Files.readString(folder.resolve(file));
    assertThat(before).contains(text);
    Files.writeString(
        folder.resolve(file), before.replaceFirst(java.util.regex.Pattern.quote(text), other));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (each.endsWith("digest.txt")) {
          continue; // a copy that is worked on is no published edition
        }
        Files.createDirectories(target.getParent());
        Files.copy(each, target);
      }
    }
  }
}
