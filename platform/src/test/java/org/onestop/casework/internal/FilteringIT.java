package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.casework.Light;
import org.onestop.casework.SavedViews;
import org.onestop.casework.SavedViews.SavedView;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;

/** The inbox by condition, by person, and by views that were saved. */
@OnCasework
class FilteringIT {
  private final SmallTown town;
  private final WorkDesk work;
  private final SavedViews views;

  FilteringIT(SmallTown town, WorkDesk work, SavedViews views) {
    this.town = town;
    this.work = work;
    this.views = views;
  }

  @Test
  void eachConditionLeavesWhatHasIt() {
    String caseNo = town.submit(town.application(HERE));
    WorkItemRow row = town.open(counter(HERE), caseNo).getFirst();

    assertThat(found(with(null, row.step(), null, null, null))).contains(row.id());
    assertThat(found(with(null, "no-such-step", null, null, null))).isEmpty();
    assertThat(found(with(null, null, HERE, null, null))).contains(row.id());
    assertThat(found(with(null, null, THERE, null, null))).isEmpty();
    assertThat(found(with(null, null, null, "kiosk", null))).contains(row.id());
    assertThat(found(with(null, null, null, "counter", null))).doesNotContain(row.id());
    assertThat(found(with(null, null, null, null, SmallMatter.TYPE))).contains(row.id());
    assertThat(found(with(null, null, null, null, "nobody"))).isEmpty();
    assertThat(found(with("card", null, null, null, null))).doesNotContain(row.id());
  }

  @Test
  void aPersonIsFoundByNumberOrWholeNameWithinTheUnitAlone() {
    SubmitApplication application = town.application(HERE);
    String idNo = application.applicant().idNo();
    String caseNo = town.submit(application);
    String another = town.submit(town.application(HERE));
    String id = town.open(counter(HERE), caseNo).getFirst().id();
    String other = town.open(counter(HERE), another).getFirst().id();

    assertThat(found(search(idNo))).containsExactly(id);
    assertThat(found(search(" " + idNo.toLowerCase(java.util.Locale.ROOT) + " ")))
        .containsExactly(id);
    assertThat(found(search(caseNo))).containsExactly(id);
    assertThat(found(search("测试·张三"))).contains(id, other);
    assertThat(found(search("测试"))).as("part of a name").isEmpty();
    assertThat(found(search("%"))).isEmpty();
    assertThat(work.list(counter(THERE), new WorkItemQuery("open", search(idNo), 20, null)).items())
        .isEmpty();

    town.complete(counter(HERE), caseNo, "accept");
    assertThat(work.list(counter(HERE), new WorkItemQuery("done", search(idNo), 20, null)).items())
        .extracting(WorkItemRow::id)
        .containsExactly(id);
  }

  @Test
  void aViewIsKeptUnderANameWithoutThePersonThatWasSearched() {
    Actor me = SmallTown.officer("police", HERE, "viewer", Role.UNIT);
    Actor colleague = SmallTown.officer("police", HERE, "colleague", Role.UNIT);
    WorkItemFilter filter =
        new WorkItemFilter("card", null, Light.RED, HERE, "kiosk", null, null, "测试·张三");

    views.put(me, new SavedView("超期的卡", "open", filter));
    views.put(me, new SavedView("超期的卡", "mine", filter));

    assertThat(views.list(me))
        .containsExactly(new SavedView("超期的卡", "mine", filter.withoutPersons()));
    assertThat(views.list(colleague)).isEmpty();
    views.drop(colleague, "超期的卡");
    assertThat(views.list(me)).hasSize(1);
    views.drop(me, "超期的卡");
    assertThat(views.list(me)).isEmpty();
  }

  @Test
  void aViewWithoutANameOrOneTooManyIsRefused() {
    Actor me = SmallTown.officer("police", HERE, "collector", Role.UNIT);
    assertThat(
            pointers(
                refused(() -> views.put(me, new SavedView(" ", "later", WorkItemFilter.NONE)))))
        .containsExactly("/name", "/state");
    for (int i = 0; i < 20; i++) {
      views.put(me, new SavedView("第" + i + "组", "open", WorkItemFilter.NONE));
    }
    assertThat(
            pointers(
                refused(() -> views.put(me, new SavedView("又一组", "open", WorkItemFilter.NONE)))))
        .containsExactly("/name");
    views.put(me, new SavedView("第0组", "done", WorkItemFilter.NONE));
    assertThat(refused(() -> views.list(SmallTown.kiosk(HERE))).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
  }

  private List<String> found(WorkItemFilter filter) {
    return work.list(counter(HERE), new WorkItemQuery("open", filter, 200, null)).items().stream()
        .map(WorkItemRow::id)
        .toList();
  }

  private static WorkItemFilter with(
      @Nullable String item,
      @Nullable String step,
      @Nullable String division,
      @Nullable String channel,
      @Nullable String type) {
    return new WorkItemFilter(item, step, null, division, channel, type, null, null);
  }

  private static WorkItemFilter search(String text) {
    return new WorkItemFilter(null, null, null, null, null, null, null, text);
  }
}
