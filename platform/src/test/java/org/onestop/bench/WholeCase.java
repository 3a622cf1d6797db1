package org.onestop.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import org.onestop.web.SubmitOnce;
import tools.jackson.databind.JsonNode;

/**
 * A case from submit to archive, every item at a desk, beside the same process on raw Flowable. An
 * officer looks at his open work items of the case when it is his turn, as raw Flowable is asked
 * what waits; then each is completed in a transaction of its own.
 */
final class WholeCase {
  private static final String AXIS = "case";
  private static final double MOST_STATEMENTS = 1.3;
  private static final double SLOWEST = 0.8;
  private static final int PAGE = 50;

  /** Cases of one side in each pair. */
  private static final int BLOCK = 3;

  private final House house;
  private final SubmitOnce submits;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final ReleasedMatter matter;
  private final Map<String, Actor> officers = new HashMap<>();

  WholeCase(House house) {
    this.house = house;
    this.submits = house.product.submits();
    this.desk = house.product.room(CaseDesk.class);
    this.work = house.product.room(WorkDesk.class);
    this.matter = house.release().content();
    officers.put(matter.lead(), house.product.account(Product.COUNTY + "-counter"));
    for (ReleasedItem each : matter.items()) {
      officers.computeIfAbsent(
          each.department(),
          department -> house.product.account(Product.COUNTY + "-" + department));
    }
  }

  /** What one case of each side asks of the server. */
  List<String> log() {
    requireArchived(play(house.applications.next(1)).caseNo);
    byte[] document = house.document();
    raw(document, 1);
    List<SubmitApplication> one = house.applications.next(1);
    List<String> lines = new ArrayList<>(List.of("one case:"));
    lines.addAll(house.server.statements().during(() -> requireArchived(play(one).caseNo)));
    lines.add("raw Flowable:");
    lines.addAll(house.server.statements().during(() -> raw(document, 1)));
    return lines;
  }

  List<Finding> measure(int pairs) {
    requireArchived(play(house.applications.next(2 * BLOCK)).caseNo);
    byte[] document = house.document();
    int moved = house.raw.run(house.selected, document);
    if (moved != matter.stages().size() + house.applications.items().size()) {
      throw new IllegalStateException("raw Flowable made " + moved + " moves");
    }
    raw(document, 2 * BLOCK);
    List<List<SubmitApplication>> blocks = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      blocks.add(house.applications.next(BLOCK));
    }
    double[] archiving = new double[pairs];
    Pairs measured =
        Pairs.run(
            pairs,
            house.counter,
            pair -> {
              Played played = play(blocks.get(pair));
              archiving[pair] = played.archiving;
              return played.nanos;
            },
            Pairs.timed(pair -> raw(document, BLOCK)));
    return findings(measured, archiving, pairs * BLOCK, moved + 1);
  }

  private static List<Finding> findings(Pairs measured, double[] archiving, int cases, int acts) {
    Tally ours = measured.ours();
    Tally raw = measured.other();
    double more = (double) ours.statements() / raw.statements();
    return List.of(
        new Finding(
            AXIS,
            "statements (%d acts)".formatted(acts),
            Figures.each(ours.statements(), cases),
            Figures.each(raw.statements(), cases),
            Figures.ratio(more),
            "≤ " + Figures.ratio(MOST_STATEMENTS),
            Finding.Verdict.of(more <= MOST_STATEMENTS)),
        Finding.told(
            AXIS,
            "commits",
            Figures.each(ours.commits(), cases),
            Figures.each(raw.commits(), cases),
            ""),
        Finding.told(
            AXIS,
            "rows read",
            Figures.each(ours.rowsRead(), cases),
            Figures.each(raw.rowsRead(), cases),
            ""),
        new Finding(
            AXIS,
            "rate up to closing, one thread",
            Figures.perSecond(BLOCK * 1e9 / measured.ourNanos()),
            Figures.perSecond(BLOCK * 1e9 / measured.otherNanos()),
            Figures.ratio(measured.speed()),
            "≥ " + Figures.ratio(SLOWEST),
            Finding.Verdict.of(measured.speed() >= SLOWEST)),
        Finding.told(
            AXIS,
            "archive, in the background",
            Figures.milliseconds(Figures.median(archiving) / BLOCK),
            "",
            ""),
        Finding.told(AXIS, "kinds, ours", ours.kinds(cases), "", ""),
        Finding.told(AXIS, "kinds, raw", "", raw.kinds(cases), ""));
  }

  private void raw(byte[] document, int count) {
    for (int i = 0; i < count; i++) {
      house.raw.run(house.selected, document);
    }
  }

  /**
   * @param caseNo of the last one
   * @param nanos up to closing
   * @param archiving nanoseconds from there until the archive is complete
   */
  private record Played(String caseNo, double nanos, double archiving) {}

  /** Plays cases, one after the other, each to its archive. */
  private Played play(List<SubmitApplication> applications) {
    String caseNo = "";
    double nanos = 0;
    double archiving = 0;
    for (SubmitApplication each : applications) {
      long start = System.nanoTime();
      caseNo = submits.submit(house.applications.kiosk(), Ids.next(), each).caseNo();
      for (ReleasedStage stage : matter.stages()) {
        complete(matter.lead(), caseNo, "accept", stage.resultForm());
      }
      handle(caseNo);
      long closed = System.nanoTime();
      house.product.awaitIdle();
      nanos += closed - start;
      archiving += System.nanoTime() - closed;
    }
    return new Played(caseNo, nanos, archiving);
  }

  private void handle(String caseNo) {
    List<ReleasedItem> left =
        new ArrayList<>(
            matter.items().stream()
                .filter(each -> house.applications.items().contains(each.id()))
                .toList());
    while (!left.isEmpty()) {
      List<String> waiting = left.stream().map(ReleasedItem::id).toList();
      List<ReleasedItem> now =
          left.stream()
              .filter(each -> each.dependsOn().stream().noneMatch(waiting::contains))
              .toList();
      Map<String, List<ReleasedItem>> byDepartment = new LinkedHashMap<>();
      now.forEach(each ->
          byDepartment.computeIfAbsent(each.department(), same -> new ArrayList<>()).add(each));
      byDepartment.keySet().forEach(department -> complete(department, caseNo, "done", null));
      left.removeAll(now);
    }
  }

  private void complete(String department, String caseNo, String outcome, @Nullable JsonNode form) {
    Actor officer = officer(department);
    List<WorkItemRow> open =
        work.list(officer, new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), PAGE, null))
            .items();
    if (open.isEmpty()) {
      throw new IllegalStateException(officer.account() + " has nothing to do in " + caseNo);
    }
    for (WorkItemRow each : open) {
      work.complete(
          officer,
          each.id(),
          each.version(),
          new CompleteWorkItem(outcome, example(each, form), "同意", null, null, null));
    }
  }

  private JsonNode example(WorkItemRow row, @Nullable JsonNode stage) {
    JsonNode form = stage;
    String item = row.item();
    if (item != null) {
      form = matter.item(item).orElseThrow().resultForm();
    }
    return form == null || form.path("examples").isEmpty()
        ? Json.mapper().createObjectNode()
        : form.path("examples").get(0);
  }

  private Actor officer(String department) {
    Actor officer = officers.get(department);
    if (officer == null) {
      throw new IllegalStateException("nobody works for " + department);
    }
    return officer;
  }

  private void requireArchived(String caseNo) {
    CaseStatus status = desk.view(officer(matter.lead()), caseNo).status();
    if (status != CaseStatus.ARCHIVED) {
      throw new IllegalStateException(caseNo + " is " + status);
    }
  }
}
