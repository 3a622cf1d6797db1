package org.onestop.division.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.division.Division.Level;
import org.onestop.division.DivisionFiles;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.kernel.InMemory;
import org.onestop.kernel.Transactions;

/** The room with its rows in memory. */
public final class FakeDivisions {
  private final Rows rows = new Rows();
  private final Transactions transactions = new InMemory().transactions();
  private final DivisionRows inMemory = new DivisionRows(rows);
  private final AllDivisions all = new AllDivisions(inMemory, transactions);

  /** A province, two of its cities, three counties and a township, of those that exist. */
  public static Divisions few() {
    Divisions divisions = new FakeDivisions().divisions();
    divisions.put(
        List.of(
            new NewDivision("510000", "四川省", Level.PROVINCE, null),
            new NewDivision("510100", "成都市", Level.CITY, "510000"),
            new NewDivision("510107", "武侯区", Level.COUNTY, "510100"),
            new NewDivision("510107001", "浆洗街街道", Level.TOWNSHIP, "510107"),
            new NewDivision("513300", "甘孜藏族自治州", Level.CITY, "510000"),
            new NewDivision("513301", "康定市", Level.COUNTY, "513300"),
            new NewDivision("513322", "泸定县", Level.COUNTY, "513300")));
    return divisions;
  }

  public Divisions divisions() {
    return all;
  }

  public DivisionFiles files() {
    return new ReadingDivisions(all, inMemory, transactions);
  }

  long changes() {
    return rows.version;
  }

  private static final class Rows implements DivisionMapper {
    private final Map<String, NewDivision> divisions = new LinkedHashMap<>();
    private final Set<Alias> aliases = new LinkedHashSet<>();
    private long version;

    @Override
    public List<NewDivision> divisions() {
      return List.copyOf(divisions.values());
    }

    @Override
    public List<Alias> aliases() {
      return List.copyOf(aliases);
    }

    @Override
    public void putDivisions(List<NewDivision> more) {
      more.forEach(each -> divisions.put(each.code(), each));
    }

    @Override
    public void putAliases(List<Alias> more) {
      aliases.addAll(more);
    }

    @Override
    public long version() {
      return version;
    }

    @Override
    public void changeVersion() {
      version++;
    }
  }
}
