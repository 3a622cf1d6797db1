package org.onestop.division.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division.Level;
import org.onestop.division.DivisionFiles;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.kernel.YamlFile;
import org.springframework.stereotype.Component;

/** Reads files of divisions, aliases and zones; all findings of a file at once. */
@Component
class ReadingDivisions implements DivisionFiles {
  private static final int LONGEST_ALIAS = 60;

  private final AllDivisions divisions;
  private final DivisionRows rows;
  private final Transactions transactions;

  ReadingDivisions(AllDivisions divisions, DivisionRows rows, Transactions transactions) {
    this.divisions = divisions;
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public int readDivisions(String file, InputStream in) {
    Problems problems = new Problems();
    CsvFile csv = new CsvFile(file, List.of("code", "name", "level", "parent"), problems);
    List<NewDivision> read = new ArrayList<>();
    List<String> pointers = new ArrayList<>();
    for (CsvFile.Row row : csv.read(in)) {
      Optional<Level> level = level(row.get(2));
      if (level.isEmpty()) {
        problems.block(csv.pointer(row.line()) + "/level", "division-level", row.get(2));
      } else {
        String parent = row.get(3).isEmpty() ? null : row.get(3);
        read.add(new NewDivision(row.get(0), row.get(1), level.get(), parent));
        pointers.add(csv.pointer(row.line()));
      }
    }
    return divisions.put(read, pointers::get, problems);
  }

  private static Optional<Level> level(String name) {
    return Stream.of(Level.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  @Override
  public int readAliases(String file, InputStream in) {
    Problems problems = new Problems();
    CsvFile csv = new CsvFile(file, List.of("code", "alias"), problems);
    List<CsvFile.Row> read = csv.read(in);
    return transactions.act(() -> {
      Tree tree = rows.tree();
      List<Alias> news = new ArrayList<>();
      for (CsvFile.Row row : read) {
        Alias alias = new Alias(row.get(1), row.get(0));
        String pointer = csv.pointer(row.line());
        if (tree.find(alias.code()) == null) {
          problems.block(pointer + "/code", "unknown-division", alias.code());
        }
        if (alias.alias().isEmpty() || alias.alias().length() > LONGEST_ALIAS) {
          problems.block(pointer + "/alias", "division-name", LONGEST_ALIAS);
        }
        if (!tree.has(alias) && !news.contains(alias)) {
          news.add(alias);
        }
      }
      problems.orThrow("divisions-invalid");
      if (!news.isEmpty()) {
        rows.put(List.of(), news);
      }
      return news.size();
    });
  }

  /** As written in the file. */
  record Zones(@Nullable List<Zone> zones) {
    record Zone(@Nullable String code, @Nullable String name, @Nullable String parent) {}
  }

  @Override
  public int readZones(String file, InputStream in) {
    Problems problems = new Problems();
    List<Zones.Zone> written =
        YamlFile.read(file, in, Zones.class, problems).map(Zones::zones).orElseGet(List::of);
    List<NewDivision> zones =
        written.stream()
            .map(each -> new NewDivision(text(each.code), text(each.name), Level.ZONE, each.parent))
            .toList();
    return divisions.put(zones, index -> file + "#/zones/" + index, problems);
  }

  private static String text(@Nullable String written) {
    return written == null ? "" : written;
  }
}
