package org.onestop.ui.configure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.Operation;
import org.onestop.division.Division;
import org.onestop.identity.Unit;

/**
 * A list of counters or of units as a workbook holds it, read row by row: the first row names the
 * columns, in whatever order they stand.
 */
final class ImportedRows {
  private static final String PLACE = "行政区划";
  private static final String COUNTER = "窗口名称";
  private static final String DEPARTMENT = "部门";
  private static final String UNIT = "单位名称";
  private static final int LONGEST = 200;

  private final List<Division> places;
  private final List<Matter.Department> departments;

  ImportedRows(List<Division> places, List<Matter.Department> departments) {
    this.places = List.copyOf(places);
    this.departments = List.copyOf(departments);
  }

  /**
   * A row.
   *
   * @param number in the sheet
   * @param text what it says, for the preview
   * @param findings keys of what is wrong with it, each with what it is about; empty: it counts
   */
  record Line(
      int number,
      String text,
      Operation.@Nullable Counter counter,
      @Nullable Unit unit,
      List<Finding> findings) {}

  /** A key of the bundle and what it quotes. */
  record Finding(String key, String about) {}

  /** Whether the first row names the columns of either list. */
  static boolean recognises(SortedMap<Integer, List<String>> table) {
    return !table.isEmpty()
        && first(table).contains(PLACE)
        && (first(table).contains(COUNTER) || first(table).contains(DEPARTMENT));
  }

  private static List<String> first(SortedMap<Integer, List<String>> table) {
    return table.values().iterator().next();
  }

  List<Line> read(SortedMap<Integer, List<String>> table) {
    List<String> titles = first(table);
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> each : table.entrySet()) {
      if (!each.getKey().equals(table.firstKey())) {
        Function<String, String> cell = title -> cell(titles, each.getValue(), title);
        lines.add(
            titles.contains(COUNTER) ? counter(each.getKey(), cell) : unit(each.getKey(), cell));
      }
    }
    return lines;
  }

  private static String cell(List<String> titles, List<String> row, String title) {
    int at = titles.indexOf(title);
    return at >= 0 && at < row.size() ? row.get(at) : "";
  }

  private Line counter(int number, Function<String, String> cell) {
    List<Finding> findings = new ArrayList<>();
    Optional<Division> place = place(cell.apply(PLACE), findings);
    String name = cell.apply(COUNTER);
    if (name.isEmpty()) {
      findings.add(new Finding("configure.import.name", COUNTER));
    }
    String phone = cell.apply("电话");
    if (!phone.matches("[0-9+() -]{0,40}")) {
      findings.add(new Finding("configure.import.phone", phone));
    }
    String address = cell.apply("地址");
    String hours = cell.apply("开放时间");
    List.of(name, address, hours).stream()
        .filter(each -> each.length() > LONGEST)
        .forEach(each -> findings.add(new Finding("configure.import.long", each.substring(0, 20))));
    Operation.@Nullable Counter counter =
        findings.isEmpty()
            ? new Operation.Counter(place.orElseThrow().code(), name, address, phone, hours, null)
            : null;
    return new Line(
        number, joined(cell.apply(PLACE), name, address, phone, hours), counter, null, findings);
  }

  private Line unit(int number, Function<String, String> cell) {
    List<Finding> findings = new ArrayList<>();
    Optional<Division> place = place(cell.apply(PLACE), findings);
    String wanted = cell.apply(DEPARTMENT);
    Optional<Matter.Department> department =
        departments.stream()
            .filter(each -> each.name().equals(wanted) || each.id().equals(wanted))
            .findFirst();
    if (department.isEmpty()) {
      findings.add(new Finding("configure.import.department", wanted));
    }
    String name = cell.apply(UNIT);
    if (name.length() > LONGEST) {
      findings.add(new Finding("configure.import.long", name.substring(0, 20)));
    }
    @Nullable Unit unit =
        findings.isEmpty() ? unit(place.orElseThrow(), department.orElseThrow(), name) : null;
    return new Line(number, joined(cell.apply(PLACE), wanted, name), null, unit, findings);
  }

  private static Unit unit(Division place, Matter.Department department, String name) {
    return new Unit(
        place.code() + "-" + department.id(),
        department.id(),
        place.code(),
        name.isEmpty() ? place.name() + department.name() : name);
  }

  private Optional<Division> place(String wanted, List<Finding> findings) {
    List<Division> fitting =
        places.stream()
            .filter(each ->
                each.code().equals(wanted)
                    || each.name().equals(wanted)
                    || each.fullName().equals(wanted))
            .toList();
    if (fitting.size() != 1) {
      findings.add(new Finding("configure.import.place", wanted));
    }
    return fitting.stream().findFirst();
  }

  private static String joined(String... parts) {
    return List.of(parts).stream().filter(e -> !e.isEmpty()).collect(Collectors.joining(" · "));
  }
}
