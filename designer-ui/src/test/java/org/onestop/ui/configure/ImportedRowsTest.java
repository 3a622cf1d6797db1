package org.onestop.ui.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Matter;
import org.onestop.claim.Operation;
import org.onestop.division.Division;
import org.onestop.identity.Unit;

class ImportedRowsTest {
  private static final ImportedRows ROWS =
      new ImportedRows(
          List.of(
              new Division("510402", "东区", "四川省攀枝花市东区", Division.Level.COUNTY, "510400"),
              new Division("510403", "西区", "四川省攀枝花市西区", Division.Level.COUNTY, "510400")),
          List.of(new Matter.Department("public-security", "公安部门", null)));

  @Test
  void readsCountersInWhateverOrderTheirColumnsStand() {
    List<ImportedRows.Line> lines =
        ROWS.read(
            table(
                List.of("窗口名称", "电话", "行政区划", "地址"),
                List.of("综合窗口", "0812-12345", "东区", "人民街 1 号")));
    assertThat(lines)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.findings()).isEmpty();
          assertThat(line.counter())
              .isEqualTo(
                  new Operation.Counter("510402", "综合窗口", "人民街 1 号", "0812-12345", "", null));
        });
  }

  @Test
  void readsUnitsByNameOrCode() {
    List<ImportedRows.Line> lines =
        ROWS.read(table(List.of("行政区划", "部门", "单位名称"), List.of("510403", "公安部门")));
    assertThat(lines)
        .extracting(ImportedRows.Line::unit)
        .containsExactly(new Unit("510403-public-security", "public-security", "510403", "西区公安部门"));
  }

  @Test
  void tellsEverythingThatIsWrongWithARow() {
    List<ImportedRows.Line> lines =
        ROWS.read(
            table(
                List.of("行政区划", "窗口名称", "电话"),
                List.of("武侯区", "", "拨打前台"),
                List.of("东区", "综合窗口", "")));
    assertThat(lines.getFirst().findings())
        .extracting(ImportedRows.Finding::key)
        .containsExactly(
            "configure.import.place", "configure.import.name", "configure.import.phone");
    assertThat(lines.getFirst().counter()).isNull();
    assertThat(lines.getLast().findings()).isEmpty();
    assertThat(lines.getLast().number()).isEqualTo(3);
  }

  @Test
  void asksForTheColumns() {
    assertThat(ImportedRows.recognises(new TreeMap<>())).isFalse();
    assertThat(ImportedRows.recognises(table(List.of("名称", "电话")))).isFalse();
    assertThat(ImportedRows.recognises(table(List.of("行政区划", "部门")))).isTrue();
  }

  @SafeVarargs
  private static SortedMap<Integer, List<String>> table(List<String>... rows) {
    SortedMap<Integer, List<String>> table = new TreeMap<>();
    for (List<String> each : rows) {
      table.put(table.size() + 1, each);
    }
    return table;
  }
}
