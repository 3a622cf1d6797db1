package org.onestop.identity.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onestop.division.DivisionRange;
import org.onestop.division.Divisions;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.stereotype.Component;

/** Answers from memory; writes what is new. */
@Component
class AllUnits implements Units {
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_NAME = 100;

  private final IdentityRows rows;
  private final Divisions divisions;
  private final Transactions transactions;

  AllUnits(IdentityRows rows, Divisions divisions, Transactions transactions) {
    this.rows = rows;
    this.divisions = divisions;
    this.transactions = transactions;
  }

  @Override
  public Optional<Unit> find(String id) {
    return Optional.ofNullable(rows.organisation().find(id));
  }

  @Override
  public Optional<Unit> at(String department, String division) {
    return rows.organisation().at(department, division);
  }

  @Override
  public List<Unit> within(DivisionRange range) {
    return rows.organisation().within(range);
  }

  @Override
  public boolean staffed(String id) {
    Organisation organisation = rows.organisation();
    Unit unit = organisation.find(id);
    return unit != null && organisation.staffed(unit);
  }

  @Override
  public void put(List<Unit> units) {
    transactions.run(() -> {
      Organisation present = rows.organisation();
      check(units, present).orThrow("units-invalid");
      List<Unit> news =
          units.stream().filter(each -> !each.equals(present.find(each.id()))).toList();
      if (!news.isEmpty()) {
        rows.putUnits(news);
      }
    });
  }

  private Problems check(List<Unit> units, Organisation present) {
    Problems problems = new Problems();
    Set<String> ids = new HashSet<>();
    Map<Organisation.Place, Unit> places = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      String pointer = "/" + i;
      if (!ids.add(unit.id())) {
        problems.block(pointer + "/id", "unit-twice", unit.id());
      }
      if (unit.id().isBlank() || unit.id().length() > LONGEST_ID) {
        problems.block(pointer + "/id", "text-length", LONGEST_ID);
      }
      if (unit.name().isBlank() || unit.name().length() > LONGEST_NAME) {
        problems.block(pointer + "/name", "text-length", LONGEST_NAME);
      }
      if (unit.division().length() != 6 || divisions.find(unit.division()).isEmpty()) {
        problems.block(pointer + "/division", "unknown-division", unit.division());
      }
      var place = new Organisation.Place(unit.department(), unit.division());
      Unit other = places.putIfAbsent(place, unit);
      if (other == null) {
        other =
            present
                .at(unit.department(), unit.division())
                .filter(there -> !there.id().equals(unit.id()))
                .orElse(null);
      }
      if (other != null) {
        problems.block(pointer + "/department", "unit-place-taken", place.department(), other.id());
      }
    }
    return problems;
  }
}
