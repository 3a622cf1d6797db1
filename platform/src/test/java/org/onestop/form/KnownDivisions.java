package org.onestop.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.DivisionRange;
import org.onestop.division.Divisions;
import org.onestop.kernel.Fault;

/** A handful of divisions for tests. */
public final class KnownDivisions implements Divisions {
  private final Map<String, Division> byCode = new HashMap<>();

  /** Two provinces, three cities (one without counties), counties, a zone, townships. */
  public static KnownDivisions few() {
    KnownDivisions known = new KnownDivisions();
    known.put(
        List.of(
            new NewDivision("510000", "四川省", Level.PROVINCE, null),
            new NewDivision("510100", "成都市", Level.CITY, "510000"),
            new NewDivision("510107", "武侯区", Level.COUNTY, "510100"),
            new NewDivision("510107001", "浆洗街街道", Level.TOWNSHIP, "510107"),
            new NewDivision("510191", "天府新区", Level.ZONE, "510100"),
            new NewDivision("511300", "南充市", Level.CITY, "510000"),
            new NewDivision("511302", "顺庆区", Level.COUNTY, "511300"),
            new NewDivision("511302001", "中城街道", Level.TOWNSHIP, "511302"),
            new NewDivision("440000", "广东省", Level.PROVINCE, null),
            new NewDivision("441900", "东莞市", Level.CITY, "440000"),
            new NewDivision("540000", "西藏自治区", Level.PROVINCE, null),
            new NewDivision("540100", "拉萨市", Level.CITY, "540000"),
            new NewDivision("540102", "城关区", Level.COUNTY, "540100")));
    return known;
  }

  @Override
  public Optional<Division> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  @Override
  public Division get(String code) {
    return find(code).orElseThrow(() -> Fault.notFound("division-unknown", code));
  }

  @Override
  public List<Division> provinces() {
    return byCode.values().stream()
        .filter(each -> each.parent() == null)
        .sorted(Comparator.comparing(Division::code))
        .toList();
  }

  @Override
  public List<Division> children(String code) {
    return byCode.values().stream()
        .filter(each -> code.equals(each.parent()))
        .sorted(Comparator.comparing(Division::code))
        .toList();
  }

  @Override
  public Optional<Division> cityOf(String code) {
    return find(code.substring(0, 4) + "00").filter(each -> each.level() == Level.CITY);
  }

  @Override
  public List<Division> counties(String code) {
    return byCode.values().stream()
        .filter(each -> each.level() == Level.COUNTY || each.level() == Level.ZONE)
        .filter(each -> DivisionRange.of(code).contains(each.code()))
        .sorted(Comparator.comparing(Division::code))
        .toList();
  }

  @Override
  public void put(List<NewDivision> divisions) {
    for (NewDivision each : divisions) {
      String fullName = fullName(each.parent()) + each.name();
      byCode.put(
          each.code(),
          new Division(each.code(), each.name(), fullName, each.level(), each.parent()));
    }
  }

  private String fullName(@Nullable String code) {
    return code == null ? "" : get(code).fullName();
  }

  @Override
  public List<Division> named(String name) {
    return List.of();
  }
}
