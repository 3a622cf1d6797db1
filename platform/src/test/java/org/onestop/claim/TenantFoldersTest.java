package org.onestop.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Matter.Department;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.division.Division;
import org.onestop.form.KnownDivisions;

class TenantFoldersTest {
  private static final List<Department> DEPARTMENTS =
      List.of(
          new Department("veterans-affairs", "退役军人事务部门", null),
          new Department("public-security", "公安部门", null));

  private final Map<String, byte[]> files = new HashMap<>();
  private final TenantFolders folders =
      new TenantFolders(ProvinceFiles.grammar(), KnownDivisions.few()::find);

  @Test
  void readsUnitsZonesDaysAndOverlays() {
    put(
        "510100-a/units.yaml",
        "units:\n  - {division: '510192', departments: [veterans-affairs, public-security]}\n  - {id: x, division: '510107', department: public-security, name: 某局}\n");
    put("510100-a/zones.yaml", "zones: [{code: '510192', name: 高新区, parent: '510100'}]\n");
    put(
        "510100-a/calendar.yaml",
        "division: '510100'\ndays: [{date: 2026-05-06, kind: holiday, name: 本地}]\n");
    put("510100-a/m.overlay.yaml", "{matter: m, division: '510100', edition: 1.0.0}");
    put(
        "510100-a/510107.m.overlay.yaml",
        "{matter: m, division: '510107', edition: 1.0.0, operations: []}");

    TenantReading reading = read();

    assertThat(told(reading)).isEmpty();
    Tenant tenant = reading.tenants().getFirst();
    assertThat(tenant.units())
        .extracting("id", "name")
        .contains(
            org.assertj.core.groups.Tuple.tuple("510192-public-security", "高新区公安部门"),
            org.assertj.core.groups.Tuple.tuple("x", "某局"));
    assertThat(tenant.zones()).hasSize(1);
    assertThat(tenant.days()).hasSize(1);
    assertThat(tenant.overlays())
        .extracting(each -> each.overlay().division())
        .containsExactly("510100", "510107");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    put(
        "510100-a/units.yaml",
        "units:\n  - {division: '511302', departments: [nobody]}\n  - {division: '510107', departments: [public-security]}\n  - {id: 510107-public-security, division: '510107', department: public-security, name: 某局}\n");
    put("510100-a/zones.yaml", "zones: [{code: '510107', name: 甲, parent: '511300'}]\n");
    put(
        "510100-a/calendar.yaml",
        "division: '511300'\ndays: [{date: 2026-02-30, kind: holiday, name: 本地}]\n");
    put("510100-a/510199.other.overlay.yaml", "{matter: m, division: '510198', edition: 1.0.0}");
    put(
        "510100-a/broken.overlay.yaml",
        "{matter: broken, division: '510100', edition: 1.0.0, operations: [{op: rename, item: a}, {op: item-limit, item: a}]}");
    put("510100-a/readme.txt", "?");
    put("Chengdu/units.yaml", "units: []");
    put(
        "519900-nowhere/units.yaml",
        "units: [{division: '519900', departments: [public-security]}]");

    assertThat(told(read()))
        .contains(
            "510100-a/units.yaml#/units/0/division division-outside",
            "510100-a/units.yaml#/units/0 unknown-department",
            "510100-a/units.yaml#/units/2 duplicate-id",
            "510100-a/zones.yaml#/zones/0/parent division-outside",
            "510100-a/zones.yaml#/zones/0/code duplicate-id",
            "510100-a/calendar.yaml#/division division-outside",
            "510100-a/calendar.yaml#/days/0/date no-date",
            "510100-a/510199.other.overlay.yaml#/division unknown-division",
            "510100-a/510199.other.overlay.yaml#/matter id-differs-from-file",
            "510100-a/broken.overlay.yaml#/operations/0/op grammar-enum",
            "510100-a/broken.overlay.yaml#/operations/1 grammar-required",
            "510100-a/readme.txt# tenant-file-name",
            "Chengdu# tenant-folder-name",
            "519900-nowhere# unknown-division");
  }

  @Test
  void theTenPilotsAreReadWithoutAFinding() {
    CatalogFiles pilots =
        CatalogFiles.directory(Path.of("../tenant-configs/src/main/resources/tenants"));
    List<Department> all = ProvinceFiles.copy().read().departments();
    TenantFolders anywhere =
        new TenantFolders(
            ProvinceFiles.grammar(),
            code -> Optional.of(new Division(code, code, code, level(code), null)));

    TenantReading reading = anywhere.read(pilots, all);

    assertThat(told(reading)).isEmpty();
    assertThat(reading.tenants()).hasSize(10);
    Applying applying = new Applying(code -> code);
    for (Tenant tenant : reading.tenants()) {
      Overlay city = tenant.overlays().getFirst().overlay();
      for (Tenant.TenantOverlay each : tenant.overlays()) {
        Overlay county = each.overlay() == city ? null : each.overlay();
        Applied applied = applying.apply(ProvinceFiles.matter(), city, county);
        assertThat(applied.city().list()).as(each.file()).isEmpty();
        assertThat(applied.county().list()).as(each.file()).isEmpty();
      }
    }
  }

  private static Division.Level level(String code) {
    return code.endsWith("91")
        ? Division.Level.ZONE
        : code.endsWith("00") ? Division.Level.CITY : Division.Level.COUNTY;
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private TenantReading read() {
    return folders.read(CatalogFiles.of(files), DEPARTMENTS);
  }

  private static List<String> told(TenantReading reading) {
    return reading.problems().list().stream()
        .map(each -> each.pointer() + " " + each.code())
        .toList();
  }
}
