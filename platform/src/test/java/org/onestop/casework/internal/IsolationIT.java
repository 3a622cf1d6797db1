package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.CARD;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.YONDER;
import static org.onestop.casework.SmallTown.YONDER_CITY;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.SmallTown.supervisor;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.SmallTown;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;

/** A case handled in three counties: each sees its own part, and strangers nothing. */
@OnCasework
class IsolationIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;

  IsolationIT(SmallTown town, CaseDesk desk, WorkDesk work) {
    this.town = town;
    this.desk = desk;
    this.work = work;
  }

  @BeforeEach
  void handleAtDesks() {
    town.desks();
  }

  @Test
  void routesEachItemByItsPlaceAndShowsEachUnitItsOwnPart() {
    String caseNo =
        town.accepted(town.application(HERE, THERE, YONDER, REPORT, HOUSEHOLD, CARD, INSURANCE));

    assertThat(town.open(insurance(YONDER_CITY), caseNo))
        .as("no office in the county: the city's")
        .singleElement()
        .satisfies(row -> {
          assertThat(row.division()).isEqualTo(YONDER_CITY);
          assertThat(row.caseDivision()).isEqualTo(HERE);
        });
    assertThat(town.open(insurance(HERE), caseNo)).isEmpty();
    assertThat(town.open(insurance(YONDER), caseNo)).as("not its own unit's").isEmpty();
    town.complete(counter(HERE), caseNo, "done");
    assertThat(town.open(police(HERE), caseNo)).isEmpty();

    WorkItemRow there = town.open(police(THERE), caseNo).getFirst();
    WorkItemDetail seen = work.detail(police(THERE), there.id());
    assertThat(seen.fields())
        .extracting(WorkItemDetail.Field::key)
        .containsExactly("name", "idNo", "hukou");
    for (Actor stranger : List.of(police(HERE), police(YONDER), counter(THERE), counter(HERE))) {
      assertThat(refused(() -> work.detail(stranger, there.id())).kind())
          .isEqualTo(Fault.Kind.NOT_FOUND);
      assertThat(refused(() -> town.complete(stranger, there, "done")).kind())
          .isEqualTo(Fault.Kind.NOT_FOUND);
      assertThat(refused(() -> work.claim(stranger, there.id())).kind())
          .isEqualTo(Fault.Kind.NOT_FOUND);
    }
    assertThat(refused(() -> town.complete(kiosk(HERE), there, "done")).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
    town.complete(police(THERE), caseNo, "done");
    assertThat(town.open(police(THERE), caseNo).getFirst().item()).isEqualTo(CARD);
  }

  @Test
  void showsACaseOnlyToThoseWhoHaveToDoWithIt() {
    String caseNo =
        town.accepted(town.application(HERE, THERE, YONDER, REPORT, HOUSEHOLD, CARD, INSURANCE));
    town.complete(counter(HERE), caseNo, "done");

    for (Actor one : List.of(kiosk(HERE), counter(HERE), supervisor("510100"))) {
      assertThat(desk.view(one, caseNo).caseNo()).isEqualTo(caseNo);
    }
    for (Actor stranger :
        List.of(
            counter(THERE),
            kiosk(THERE),
            supervisor("510300"),
            police(HERE),
            police(YONDER),
            new Actor("x", "x", "510000", null, Set.of(Role.CONFIG)))) {
      assertThat(refused(() -> desk.view(stranger, caseNo)).code()).isEqualTo("case-unknown");
    }
    CaseView part = desk.view(police(THERE), caseNo);
    assertThat(part.items())
        .filteredOn(each -> each.item().equals(REPORT))
        .singleElement()
        .satisfies(each -> assertThat(each.result()).as("another unit's result").isNull());
    assertThat(part.notices()).isEmpty();
    assertThat(part.acts()).isEmpty();
    CaseView whole = desk.view(counter(HERE), caseNo);
    assertThat(whole.items())
        .filteredOn(each -> each.item().equals(REPORT))
        .singleElement()
        .satisfies(each -> assertThat(each.result()).isNotNull());
  }

  @Test
  void givesTheReceptionStepsToTheCounterOnly() {
    String caseNo = town.submit(town.application(HERE));
    Actor clerk = SmallTown.officer("counter-office", HERE, "clerk", Role.UNIT);
    assertThat(town.open(clerk, caseNo)).isEmpty();
    WorkItemRow row = town.open(counter(HERE), caseNo).getFirst();
    assertThat(refused(() -> town.complete(clerk, row, "accept")).kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
  }

  @Test
  void givesAnItemNobodyCanTakeToTheCounterAsUnrouted() {
    String caseNo = town.accepted(town.application(HERE, HERE, THERE, REPORT, INSURANCE));
    assertThat(town.open(counter(HERE), caseNo))
        .extracting(WorkItemRow::item)
        .containsExactlyInAnyOrder(REPORT, INSURANCE);
    assertThat(desk.view(kiosk(HERE), caseNo).items())
        .filteredOn(each -> each.item().equals(INSURANCE))
        .singleElement()
        .satisfies(each -> assertThat(each.unit()).isNull());
  }

  @Test
  void letsSupervisorsSeeThatThereIsWorkButNotWhatIsInIt() {
    String caseNo = town.submit(town.application(HERE));
    assertThat(supervised("510107", caseNo)).hasSize(1);
    assertThat(supervised("510100", caseNo)).hasSize(1);
    assertThat(supervised("510000", caseNo)).hasSize(1);
    assertThat(supervised("510300", caseNo)).isEmpty();
    WorkItemRow row = supervised("510100", caseNo).getFirst();
    WorkItemDetail detail = work.detail(supervisor("510100"), row.id());
    assertThat(detail.fields()).isEmpty();
    assertThat(detail.materials()).isEmpty();
    assertThat(refused(() -> work.detail(supervisor("510300"), row.id())).kind())
        .isNotEqualTo(Fault.Kind.CONFLICT);
    assertThat(refused(() -> town.complete(supervisor("510100"), row, "accept")).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
    assertThat(refused(() -> work.supervised(counter(HERE), null, 10)).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
  }

  @Test
  void sharesAFileOnlyWithTheItemsThatNeedIt() {
    String caseNo = town.accepted(town.application(HERE));
    WorkItemRow row = town.open(insurance(HERE), caseNo).getFirst();
    WorkItemDetail detail = work.detail(insurance(HERE), row.id());
    String card = detail.materials().getFirst().materialId();
    assertThat(work.material(insurance(HERE), row.id(), card).type()).isEqualTo("id-card");
    WorkItemRow report = town.open(counter(HERE), caseNo).getFirst();
    assertThat(refused(() -> work.material(counter(HERE), report.id(), card)).kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
  }

  @Test
  void findsNothingUnderAForeignCaseNumber() {
    String caseNo = town.submit(town.application(HERE));
    assertThat(
            work.list(
                    counter(THERE),
                    new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 20, null))
                .items())
        .isEmpty();
    assertThat(desk.search(counter(THERE), caseNo, null, 20).items()).isEmpty();
    assertThat(desk.search(counter(HERE), caseNo, null, 20).items()).hasSize(1);
  }

  /** Walks through all pages. */
  private List<WorkItemRow> supervised(String division, String caseNo) {
    List<WorkItemRow> found = new ArrayList<>();
    String after = null;
    do {
      Page<WorkItemRow> page = work.supervised(supervisor(division), after, 200);
      page.items().stream().filter(each -> each.caseNo().equals(caseNo)).forEach(found::add);
      after = page.next();
    } while (after != null);
    return found;
  }
}
