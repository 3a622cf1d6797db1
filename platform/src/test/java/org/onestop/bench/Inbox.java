package org.onestop.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Light;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/** The inbox with ten thousand open work items and with a million, the same views in turn. */
final class Inbox {
  private static final String AXIS = "inbox";
  private static final String PROVINCE = Product.COUNTY.substring(0, 2) + "0000";
  private static final String SMALL = "small";
  private static final String LARGE = "large";
  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;
  private static final double SLOWEST = 1.3;
  private static final double MOST_ROWS = 2;
  private static final int PAGE = 20;
  private static final int WARM_UP = 100;

  /** Views of one size in each pair; a p95 of fewer is a maximum. */
  private static final int BLOCK = 60;

  private final House house;
  private final Schemas schemas;
  private final WorkDesk work;
  private final Actor officer;
  private final Actor clerk;

  Inbox(House house, Schemas schemas) {
    this.house = house;
    this.schemas = schemas;
    this.work = house.product.room(WorkDesk.class);
    this.officer = house.product.account(Product.COUNTY + "-public-security");
    Actor counter = house.product.account(Product.COUNTY + "-counter");
    // A colleague at the counter's unit who only handles items.
    this.clerk =
        new Actor(
            Product.COUNTY + "-clerk",
            "clerk",
            Product.COUNTY,
            counter.department(),
            Set.of(Role.UNIT));
  }

  /** Something an officer looks at; answers how many rows came back. */
  private record View(String what, boolean page, Look look) {}

  private interface Look {
    int rows();
  }

  List<Finding> measure(int pairs) {
    long start = System.nanoTime();
    int counties = load();
    long seconds = Math.round((System.nanoTime() - start) / 1e9);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.told(
            AXIS,
            "open work items (loaded in %d s, %d counties)".formatted(seconds, counties),
            String.valueOf(MANY),
            String.valueOf(FEW),
            ""));
    for (View each : views()) {
      findings.addAll(measure(each, pairs));
    }
    schemas.use(Schemas.FIRST);
    return findings;
  }

  /** How the server goes about each view's statements with a million rows. */
  List<String> log() {
    load();
    schemas.use(LARGE);
    JdbcTemplate large = new JdbcTemplate(schemas.of(LARGE));
    List<String> lines = new ArrayList<>();
    for (View view : views()) {
      lines.add(view.what + ":");
      house.server.statements().whole(view.look::rows).stream()
          .filter(each -> each.contains("cw_work_item") && each.startsWith("SELECT"))
          .flatMap(each -> large.queryForList("EXPLAIN " + each).stream())
          .map(Inbox::told)
          .forEach(lines::add);
    }
    schemas.use(Schemas.FIRST);
    return lines;
  }

  private static String told(Map<String, Object> step) {
    return "  %s on %s, index %s, about %s rows, %s"
        .formatted(
            step.get("type"),
            step.get("table"),
            step.get("key"),
            step.get("rows"),
            step.get("Extra"));
  }

  private int load() {
    schemas.copy(SMALL, house.server.schema());
    schemas.copy(LARGE, house.server.schema());
    fill(SMALL, FEW);
    return fill(LARGE, MANY);
  }

  private int fill(String schema, int rows) {
    List<String> counties =
        house.product.room(Divisions.class).counties(PROVINCE).stream()
            .filter(each -> each.level() == Division.Level.COUNTY)
            .map(Division::code)
            .toList();
    return new WorkLoad(schemas.of(schema), house.release(), counties)
        .fill(rows, officer.account());
  }

  private List<View> views() {
    // The last day of the queue's range, so that a page begins behind nearly all of it.
    String deep = LocalDate.now(house.product.room(Clock.class)).plusDays(14) + "_0";
    Actor county = supervisor(Product.COUNTY);
    Actor city = supervisor(Product.CITY);
    Actor province = supervisor(PROVINCE);
    return List.of(
        new View("an officer's page", true, () -> page(officer, null)),
        new View("his page behind one deep in the queue", true, () -> page(officer, deep)),
        new View("his badge", false, () -> badge(officer)),
        new View("page and badge", false, () -> page(officer, null) + badge(officer)),
        new View("his page of one light", false, () -> lit(officer)),
        new View("his page of one channel", false, () -> handedIn(officer)),
        new View("page where a counter's steps lie between", true, () -> page(clerk, null)),
        new View("supervisor of a county", true, () -> supervised(county)),
        new View("supervisor of a city", true, () -> supervised(city)),
        new View("supervisor of 183 counties", true, () -> supervised(province)));
  }

  private List<Finding> measure(View view, int pairs) {
    for (String size : List.of(SMALL, LARGE)) {
      schemas.use(size);
      for (int i = 0; i < WARM_UP; i++) {
        view.look.rows();
      }
    }
    double[][] large = new double[pairs][BLOCK];
    double[][] small = new double[pairs][BLOCK];
    Pairs measured =
        Pairs.run(
            pairs,
            house.counter,
            Pairs.timed(pair -> look(view, LARGE, large[pair])),
            Pairs.timed(pair -> look(view, SMALL, small[pair])));
    double[] ratios = new double[pairs];
    double[] larges = new double[pairs];
    double[] smalls = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      larges[i] = Figures.percentile(large[i], 95);
      smalls[i] = Figures.percentile(small[i], 95);
      ratios[i] = larges[i] / smalls[i];
    }
    double ratio = Figures.median(ratios);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            AXIS,
            view.what + ", p95",
            Figures.milliseconds(Figures.median(larges)),
            Figures.milliseconds(Figures.median(smalls)),
            Figures.ratio(ratio),
            "≤ " + Figures.ratio(SLOWEST),
            Finding.Verdict.of(ratio <= SLOWEST)));
    findings.add(rows(view, measured, pairs * BLOCK));
    return findings;
  }

  private Finding rows(View view, Pairs measured, int looks) {
    schemas.use(LARGE);
    int returned = view.look.rows();
    double times = (double) measured.ours().rowsRead() / looks / returned;
    String ours = Figures.each(measured.ours().rowsRead(), looks);
    String other = Figures.each(measured.other().rowsRead(), looks);
    String what = view.what + ", rows read";
    if (!view.page) {
      return Finding.told(AXIS, what, ours, other, "");
    }
    return new Finding(
        AXIS,
        what,
        ours,
        other,
        Figures.ratio(times) + " of " + returned,
        "≤ 2× returned",
        Finding.Verdict.of(times <= MOST_ROWS));
  }

  private void look(View view, String size, double[] nanos) {
    schemas.use(size);
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      view.look.rows();
      nanos[i] = System.nanoTime() - start;
    }
  }

  private int page(Actor by, @Nullable String after) {
    return page(by, WorkItemFilter.NONE, after);
  }

  private int page(Actor by, WorkItemFilter filter, @Nullable String after) {
    return work.list(by, new WorkItemQuery("open", filter, PAGE, after)).items().size();
  }

  private int lit(Actor by) {
    return page(by, WorkItemFilter.lit(Light.YELLOW), null);
  }

  private int handedIn(Actor by) {
    return page(by, new WorkItemFilter(null, null, null, null, "counter", null, null, null), null);
  }

  private int badge(Actor by) {
    work.counts(by);
    return 1;
  }

  private int supervised(Actor by) {
    return work.supervised(by, null, PAGE).items().size();
  }

  private static Actor supervisor(String division) {
    return new Actor(division + "-bench", "supervisor", division, null, Set.of(Role.SUPERVISE));
  }
}
