package org.onestop.check.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.kernel.Fault;

/** The divisions of a catalog's file, without a database. */
public final class CatalogDivisions implements Divisions {
  private static final String FILE = "divisions/divisions.csv";
  private final Map<String, Division> byCode = new TreeMap<>();

  private CatalogDivisions() {}

  /** Of the product and of all catalogs that name some; lines that are none are passed over. */
  public static CatalogDivisions of(List<CatalogFiles> catalogs, CatalogFiles product) {
    CatalogDivisions divisions = new CatalogDivisions();
    List<CatalogFiles> all = new ArrayList<>(catalogs);
    all.addFirst(product);
    for (CatalogFiles each : all) {
      each.bytes(FILE)
          .ifPresent(bytes ->
              new String(bytes, StandardCharsets.UTF_8)
                  .lines()
                  .skip(1)
                  .map(line -> line.split(",", -1))
                  .filter(cells -> cells.length == 4)
                  .forEach(divisions::line));
    }
    return divisions;
  }

  /** Whether a division exists; everything does where no catalog names any. */
  public boolean knows(String code) {
    return byCode.isEmpty() || byCode.containsKey(code);
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
        .filter(each -> each.code().equals(code) || code.equals(each.parent()))
        .toList();
  }

  @Override
  public List<Division> named(String name) {
    return byCode.values().stream()
        .filter(each -> each.name().equals(name) || each.fullName().equals(name))
        .toList();
  }

  @Override
  public void put(List<NewDivision> divisions) {
    for (NewDivision each : divisions) {
      @Nullable String parent = each.parent();
      String above = parent == null ? "" : find(parent).map(Division::fullName).orElse("");
      String fullName = above + each.name();
      byCode.put(
          each.code(), new Division(each.code(), each.name(), fullName, each.level(), parent));
    }
  }

  private void line(String[] cells) {
    try {
      Level level = Level.valueOf(cells[2].toUpperCase(Locale.ROOT));
      put(
          List.of(
              new NewDivision(cells[0], cells[1], level, cells[3].isEmpty() ? null : cells[3])));
    } catch (IllegalArgumentException e) {
      // No level of ours: the line is passed over, as said above.
      return;
    }
  }
}
