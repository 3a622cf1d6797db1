package org.onestop.casework.internal;

import java.util.List;
import java.util.Set;
import org.onestop.casework.SavedViews;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.internal.SavedViewMapper.SavedViewRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saved views in the database. */
@Component
class KeptViews implements SavedViews {
  private static final int MOST = 20;
  private static final int LONGEST_NAME = 40;
  private static final Set<String> STATES = Set.of("open", "mine", "done");

  private final SavedViewMapper rows;

  KeptViews(SavedViewMapper rows) {
    this.rows = rows;
  }

  @Override
  public List<SavedView> list(Actor by) {
    requireWork(by);
    return rows.of(by.account()).stream()
        .map(row ->
            new SavedView(
                row.name(),
                row.state(),
                Json.mapper().readValue(row.filter(), WorkItemFilter.class)))
        .toList();
  }

  @Override
  @Transactional
  public void put(Actor by, SavedView view) {
    requireWork(by);
    String name = view.name().strip();
    List<SavedViewRow> there = rows.of(by.account());
    Problems problems = new Problems();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.block("/name", "view-name-length", LONGEST_NAME);
    }
    if (!STATES.contains(view.state())) {
      problems.block("/state", "value-not-offered", "open, mine, done");
    }
    if (there.size() >= MOST && there.stream().noneMatch(each -> each.name().equals(name))) {
      problems.block("/name", "views-too-many", MOST);
    }
    problems.orThrow("saved-view-invalid");
    String filter = Json.mapper().writeValueAsString(view.filter().withoutPersons());
    rows.put(new SavedViewRow(by.account(), name, view.state(), filter));
  }

  @Override
  @Transactional
  public void drop(Actor by, String name) {
    requireWork(by);
    rows.drop(by.account(), name);
  }

  private static void requireWork(Actor by) {
    if (!Sight.works(by)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }
}
