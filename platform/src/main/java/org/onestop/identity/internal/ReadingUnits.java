package org.onestop.identity.internal;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Unit;
import org.onestop.identity.UnitFiles;
import org.onestop.identity.Units;
import org.onestop.kernel.Problems;
import org.onestop.kernel.YamlFile;
import org.springframework.stereotype.Component;

@Component
class ReadingUnits implements UnitFiles {
  private final Units units;
  private final Divisions divisions;

  ReadingUnits(Units units, Divisions divisions) {
    this.units = units;
    this.divisions = divisions;
  }

  /** As written in the file. */
  record Written(@Nullable List<Line> units) {}

  /** One unit, or one for each of some departments. */
  record Line(
      @Nullable String id,
      @Nullable String division,
      @Nullable String department,
      @Nullable String name,
      @Nullable List<String> departments) {
    List<String> named() {
      return departments != null
          ? departments
          : Optional.ofNullable(department).map(List::of).orElseGet(List::of);
    }
  }

  @Override
  public int read(String file, InputStream yaml, Map<String, String> departments) {
    Problems problems = new Problems();
    List<Line> lines =
        YamlFile.read(file, yaml, Written.class, problems).map(Written::units).orElseGet(List::of);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String at = file + "#/units/" + i;
      Line line = lines.get(i);
      if (line.division == null || divisions.find(line.division).isEmpty()) {
        problems.block(at + "/division", "unit-division-unknown", String.valueOf(line.division));
      }
      if (line.named().isEmpty()) {
        problems.block(at, "missing-field", "department");
      }
      for (String department : line.named()) {
        if (!departments.containsKey(department)) {
          problems.block(at, "unit-department-unknown", department);
        }
        if (!ids.add(id(line, department))) {
          problems.block(at, "unit-duplicate", id(line, department));
        }
      }
    }
    problems.orThrow("units-invalid");
    List<Unit> read = lines.stream().flatMap(line -> units(line, departments)).toList();
    units.put(read);
    return read.size();
  }

  private Stream<Unit> units(Line line, Map<String, String> departments) {
    Division division = divisions.get(String.valueOf(line.division));
    return line.named().stream()
        .map(department ->
            new Unit(
                id(line, department),
                department,
                division.code(),
                line.name != null ? line.name : division.name() + departments.get(department)));
  }

  private static String id(Line line, String department) {
    return line.id != null ? line.id : line.division + "-" + department;
  }
}
