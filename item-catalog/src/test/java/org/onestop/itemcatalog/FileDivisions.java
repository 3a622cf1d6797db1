package org.onestop.itemcatalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.DivisionRange;
import org.onestop.division.Divisions;
import org.onestop.kernel.Fault;

/** The divisions of the catalog's file, without a database. */
public final class FileDivisions implements Divisions {
  private final Map<String, Division> byCode = new TreeMap<>();

  public FileDivisions() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FileDivisions.class.getResourceAsStream("/catalog/divisions/divisions.csv")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells ->
              put(
                  List.of(
                      new NewDivision(
                          cells[0],
                          cells[1],
                          Level.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                          cells[3].isEmpty() ? null : cells[3]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return byCode.values().stream().filter(each -> code.equals(each.parent())).toList();
  }

  @Override
  public Optional<Division> cityOf(String code) {
    Optional<Division> at = find(code);
    while (at.isPresent() && at.get().level() != Level.CITY) {
      @Nullable String parent = at.get().parent();
      at = parent == null ? Optional.empty() : find(parent);
    }
    return at;
  }

  @Override
  public List<Division> counties(String code) {
    DivisionRange range = DivisionRange.of(code);
    return byCode.values().stream()
        .filter(each -> each.level() == Level.COUNTY || each.level() == Level.ZONE)
        .filter(each -> range.contains(each.code()))
        .sorted(Comparator.comparing(Division::code))
        .toList();
  }

  /** Names only; aliases are the division room's own. */
  @Override
  public List<Division> named(String name) {
    return byCode.values().stream().filter(each -> each.name().equals(name)).toList();
  }

  @Override
  public void put(List<NewDivision> divisions) {
    for (NewDivision each : divisions) {
      @Nullable Division parent = each.parent() == null ? null : byCode.get(each.parent());
      String fullName = (parent == null ? "" : parent.fullName()) + each.name();
      byCode.put(
          each.code(),
          new Division(each.code(), each.name(), fullName, each.level(), each.parent()));
    }
  }
}
