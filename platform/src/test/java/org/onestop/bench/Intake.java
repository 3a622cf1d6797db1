package org.onestop.bench;

import java.util.ArrayList;
import java.util.List;
import org.onestop.casework.SubmitApplication;
import org.onestop.kernel.Ids;
import org.onestop.web.SubmitOnce;

/**
 * The whole submit (key, checks, sealing, case, process, inbox, events, audit, materials) beside a
 * start of the same process and an insert of the same document.
 */
final class Intake {
  private static final String AXIS = "intake";
  static final int MORE_STATEMENTS = 8;
  private static final double SLOWEST = 0.7;

  /** Submits of one side in each pair. */
  private static final int BLOCK = 20;

  private final House house;
  private final SubmitOnce submits;

  Intake(House house) {
    this.house = house;
    this.submits = house.product.submits();
  }

  /** One intake and what raw Flowable does instead, counted. */
  record Counts(Tally ours, Tally raw) {}

  /** Several times: what else goes on at the server can only add to some of them. */
  List<Counts> count(int times) {
    submit(house.applications.next(2));
    byte[] document = house.document();
    start(document, 2);
    List<Counts> counts = new ArrayList<>();
    for (SubmitApplication each : house.applications.next(times)) {
      counts.add(
          new Counts(
              house.counter.during(() -> submit(List.of(each))),
              house.counter.during(() -> start(document, 1))));
    }
    return counts;
  }

  /** What one intake of each side asks of the server. */
  List<String> log() {
    submit(house.applications.next(2));
    byte[] document = house.document();
    start(document, 2);
    List<SubmitApplication> one = house.applications.next(1);
    List<String> lines = new ArrayList<>(List.of("one submit:"));
    lines.addAll(house.server.statements().during(() -> submit(one)));
    lines.add("raw Flowable and an insert:");
    lines.addAll(house.server.statements().during(() -> start(document, 1)));
    return lines;
  }

  List<Finding> measure(int pairs) {
    submit(house.applications.next(6 * BLOCK));
    byte[] document = house.document();
    start(document, 6 * BLOCK);
    List<List<SubmitApplication>> blocks = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      blocks.add(house.applications.next(BLOCK));
    }
    Pairs measured =
        Pairs.run(
            pairs,
            house.counter,
            Pairs.timed(pair -> submit(blocks.get(pair))),
            Pairs.timed(pair -> start(document, BLOCK)));
    return findings(measured, pairs * BLOCK);
  }

  private static List<Finding> findings(Pairs measured, int acts) {
    Tally ours = measured.ours();
    Tally raw = measured.other();
    long more = ours.statements() - raw.statements();
    return List.of(
        new Finding(
            AXIS,
            "statements",
            Figures.each(ours.statements(), acts),
            Figures.each(raw.statements(), acts),
            "%s%s".formatted(more > 0 ? "+" : "", Figures.each(more, acts)),
            "≤ raw + " + MORE_STATEMENTS,
            Finding.Verdict.of(more <= (long) MORE_STATEMENTS * acts)),
        new Finding(
            AXIS,
            "commits",
            Figures.each(ours.commits(), acts),
            Figures.each(raw.commits(), acts),
            "",
            "1",
            Finding.Verdict.of(ours.commits() == acts)),
        Finding.told(
            AXIS,
            "rows read",
            Figures.each(ours.rowsRead(), acts),
            Figures.each(raw.rowsRead(), acts),
            ""),
        new Finding(
            AXIS,
            "rate, one thread",
            Figures.perSecond(BLOCK * 1e9 / measured.ourNanos()),
            Figures.perSecond(BLOCK * 1e9 / measured.otherNanos()),
            Figures.ratio(measured.speed()),
            "≥ " + Figures.ratio(SLOWEST),
            Finding.Verdict.of(measured.speed() >= SLOWEST)),
        Finding.told(AXIS, "kinds, ours", ours.kinds(acts), "", ""),
        Finding.told(AXIS, "kinds, raw", "", raw.kinds(acts), ""));
  }

  private void submit(List<SubmitApplication> all) {
    for (SubmitApplication each : all) {
      submits.submit(house.applications.kiosk(), Ids.next(), each);
    }
  }

  private void start(byte[] document, int count) {
    for (int i = 0; i < count; i++) {
      house.raw.start(house.selected, document);
    }
  }
}
