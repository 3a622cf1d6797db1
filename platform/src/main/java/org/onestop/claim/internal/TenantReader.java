package org.onestop.claim.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.CalendarDay;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Matter.Department;
import org.onestop.catalog.SourceFile;
import org.onestop.claim.Overlay;
import org.onestop.claim.Tenant;
import org.onestop.claim.Tenant.TenantOverlay;
import org.onestop.division.Division;
import org.onestop.division.DivisionRange;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.identity.Unit;
import org.onestop.kernel.Problems;

/** Reads one tenant's folder. */
public final class TenantReader {
  private static final Pattern FOLDER = Pattern.compile("([1-9][0-9]{3}00)-[a-z][a-z0-9-]*");
  private static final Pattern OVERLAY =
      Pattern.compile("(?:([0-9]{6})\\.)?([a-z][a-z0-9-]*)\\.overlay\\.yaml");
  private static final Set<String> SINGLE = Set.of("units.yaml", "zones.yaml", "calendar.yaml");

  private final Grammar grammar;
  private final Function<String, Optional<Division>> divisions;
  private final Map<String, String> departments = new HashMap<>();
  private final String folder;
  private final Problems problems;
  private final Map<String, String> names = new HashMap<>();

  public TenantReader(
      Grammar grammar,
      Function<String, Optional<Division>> divisions,
      List<Department> departments,
      String folder,
      Problems problems) {
    this.grammar = grammar;
    this.divisions = divisions;
    this.folder = folder;
    this.problems = problems;
    departments.forEach(each -> this.departments.put(each.id(), each.name()));
  }

  public Optional<Tenant> read(CatalogFiles files) {
    Matcher named = FOLDER.matcher(folder);
    if (!named.matches()) {
      problems.block(folder + "#", "tenant-folder-name", folder);
      return Optional.empty();
    }
    String city = named.group(1);
    if (divisions.apply(city).filter(each -> each.level() == Division.Level.CITY).isEmpty()) {
      problems.block(folder + "#", "unknown-division", city);
    }
    List<NewDivision> zones = zones(files, city);
    zones.forEach(each -> names.put(each.code(), each.name()));
    List<Unit> units = units(files, city);
    List<CalendarDay> days = days(files, city);
    return Optional.of(new Tenant(folder, city, zones, units, days, overlays(files, city)));
  }

  private List<NewDivision> zones(CatalogFiles files, String city) {
    List<NewDivision> zones = new ArrayList<>();
    Optional<TenantShapes.Zones> read =
        read(files, "zones.yaml", "zones", TenantShapes.Zones.class);
    for (int i = 0; i < read.map(each -> each.zones().size()).orElse(0); i++) {
      TenantShapes.Zone zone = read.orElseThrow().zones().get(i);
      String at = at("zones.yaml") + "/zones/" + i;
      if (!zone.parent().equals(city)) {
        problems.block(at + "/parent", "division-outside", zone.parent(), name(city));
      }
      if (!DivisionRange.of(city).contains(zone.code())) {
        problems.block(at + "/code", "division-outside", zone.code(), name(city));
      }
      boolean taken =
          divisions.apply(zone.code()).filter(d -> d.level() != Division.Level.ZONE).isPresent();
      if (taken || zones.stream().anyMatch(each -> each.code().equals(zone.code()))) {
        problems.block(at + "/code", "duplicate-id", zone.code());
      }
      zones.add(zone.division());
    }
    return zones;
  }

  private List<Unit> units(CatalogFiles files, String city) {
    List<Unit> units = new ArrayList<>();
    if (!files.has("units.yaml")) {
      problems.block(at("units.yaml"), "file-missing");
      return units;
    }
    Optional<TenantShapes.Units> read =
        read(files, "units.yaml", "units", TenantShapes.Units.class);
    Set<String> ids = new HashSet<>();
    Map<String, String> places = new HashMap<>();
    for (int i = 0; i < read.map(each -> each.units().size()).orElse(0); i++) {
      TenantShapes.UnitLine line = read.orElseThrow().units().get(i);
      String at = at("units.yaml") + "/units/" + i;
      below(at + "/division", line.division(), city);
      for (Unit unit : expanded(line)) {
        // Where the catalog's departments could not be read, that is the finding.
        if (!departments.isEmpty() && !departments.containsKey(unit.department())) {
          problems.block(at, "unknown-department", unit.department());
        }
        @Nullable String there =
            places.putIfAbsent(unit.department() + "@" + unit.division(), unit.id());
        if (!ids.add(unit.id())) {
          problems.block(at, "duplicate-id", unit.id());
        } else if (there != null) {
          problems.block(at, "unit-place-taken", unit.department(), there);
        }
        units.add(unit);
      }
    }
    return units;
  }

  private List<Unit> expanded(TenantShapes.UnitLine line) {
    @Nullable List<String> several = line.departments();
    if (several == null) {
      return List.of(
          new Unit(
              String.valueOf(line.id()),
              String.valueOf(line.department()),
              line.division(),
              String.valueOf(line.name())));
    }
    return several.stream()
        .map(each ->
            new Unit(
                line.division() + "-" + each,
                each,
                line.division(),
                name(line.division()) + departments.getOrDefault(each, each)))
        .toList();
  }

  private List<CalendarDay> days(CatalogFiles files, String city) {
    List<CalendarDay> days = new ArrayList<>();
    Optional<TenantShapes.Calendar> read =
        read(files, "calendar.yaml", "calendar", TenantShapes.Calendar.class);
    if (read.isPresent() && !city.equals(read.get().division())) {
      problems.block(
          at("calendar.yaml") + "/division",
          "division-outside",
          String.valueOf(read.get().division()),
          name(city));
    }
    Set<String> dates = new HashSet<>();
    for (int i = 0; i < read.map(each -> each.days().size()).orElse(0); i++) {
      TenantShapes.Day day = read.orElseThrow().days().get(i);
      String at = at("calendar.yaml") + "/days/" + i + "/date";
      if (!dates.add(day.date())) {
        problems.block(at, "duplicate-id", day.date());
      }
      try {
        CalendarDay.Kind kind = CalendarDay.Kind.valueOf(day.kind().toUpperCase(Locale.ROOT));
        days.add(new CalendarDay(LocalDate.parse(day.date()), kind, day.name()));
      } catch (DateTimeException e) {
        problems.block(at, "no-date", day.date());
      }
    }
    return days;
  }

  private List<TenantOverlay> overlays(CatalogFiles files, String city) {
    List<TenantOverlay> overlays = new ArrayList<>();
    for (String path : files.paths()) {
      Matcher named = OVERLAY.matcher(path);
      if (!named.matches()) {
        if (!SINGLE.contains(path)) {
          problems.block(at(path), "tenant-file-name", path);
        }
        continue;
      }
      read(files, path, "overlay", Overlay.class)
          .ifPresent(overlay -> {
            String division = named.group(1) == null ? city : named.group(1);
            below(at(path) + "/division", overlay.division(), city);
            same(at(path) + "/division", overlay.division(), division);
            same(at(path) + "/matter", overlay.matter(), named.group(2));
            overlays.add(new TenantOverlay(folder + "/" + path, overlay));
          });
    }
    overlays.sort(java.util.Comparator.comparing(each -> each.overlay().division()));
    return overlays;
  }

  private void same(String at, String said, String named) {
    if (!said.equals(named)) {
      problems.block(at, "id-differs-from-file", said, named);
    }
  }

  private void below(String at, String division, String city) {
    if (!DivisionRange.of(city).contains(division)) {
      problems.block(at, "division-outside", division, name(city));
    } else if (!names.containsKey(division) && divisions.apply(division).isEmpty()) {
      problems.block(at, "unknown-division", division);
    }
  }

  private String name(String division) {
    return names.computeIfAbsent(
        division, code -> divisions.apply(code).map(Division::name).orElse(code));
  }

  private <T> Optional<T> read(CatalogFiles files, String path, String kind, Class<T> type) {
    return files
        .bytes(path)
        .flatMap(bytes ->
            grammar.read(kind, new SourceFile(folder + "/" + path, bytes), type, problems));
  }

  private String at(String path) {
    return folder + "/" + path + "#";
  }
}
