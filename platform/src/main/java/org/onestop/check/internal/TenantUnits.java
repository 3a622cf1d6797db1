package org.onestop.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;

/**
 * The units of tenants' files. Who works there stands in no file, so all are taken to be staffed.
 */
public final class TenantUnits implements Units {
  private final List<Unit> units = new ArrayList<>();

  @Override
  public Optional<Unit> find(String id) {
    return units.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Unit> at(String department, String division) {
    return units.stream()
        .filter(each -> each.department().equals(department) && each.division().equals(division))
        .findFirst();
  }

  @Override
  public List<Unit> within(DivisionRange range) {
    return units.stream().filter(each -> range.contains(each.division())).toList();
  }

  @Override
  public boolean staffed(String id) {
    return find(id).isPresent();
  }

  @Override
  public void put(List<Unit> more) {
    units.addAll(more);
  }
}
