package org.onestop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.CodeList;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.identity.UnitRegistration;
import org.onestop.release.Gate;
import org.onestop.release.Publisher;

/**
 * Publishing every city and county of the province in one go, beside publishing one county. What is
 * published was judged when it was configured and handed in, as the bench does for people; in the
 * other measurement nobody has judged it.
 */
final class Publication {
  private static final String AXIS = "publication";
  private static final double MOST = 2;

  private final House house;
  private final Claims claims;
  private final Publisher publisher;
  private final Gate gate;
  private final Actor province;
  private final List<Division> cities;
  private final List<Division> counties;
  private int version;

  Publication(House house) {
    this.house = house;
    this.claims = house.product.room(Claims.class);
    this.publisher = house.product.room(Publisher.class);
    this.gate = house.product.room(Gate.class);
    Divisions divisions = house.product.room(Divisions.class);
    String top = Product.CITY.substring(0, 2) + "0000";
    this.province = house.product.account(top + "-approve");
    this.cities =
        divisions.children(top).stream()
            .filter(each -> each.level() == Division.Level.CITY)
            .toList();
    this.counties =
        divisions.counties(top).stream()
            .filter(each -> each.level() == Division.Level.COUNTY)
            .toList();
  }

  List<Finding> measure(int pairs) {
    open();
    List<Finding> findings = new ArrayList<>();
    findings.add(compared("one content for all, judged before", pairs, false, true));
    findings.add(compared("a content for each city, judged before", pairs, true, true));
    findings.add(compared("one content for all, seen for the first time", pairs, false, false));
    return findings;
  }

  /** Statements of publishing all, and one. */
  List<String> log() {
    open();
    publish(handIn(false, true));
    List<String> all = handIn(false, true);
    List<String> lines = new ArrayList<>(List.of(all.size() + " divisions:"));
    lines.addAll(house.server.statements().during(() -> publishNow(all)));
    String one = counties.getLast().code();
    handIn(one, List.of());
    lines.add("one:");
    lines.addAll(house.server.statements().during(() -> publishNow(List.of(one))));
    return lines;
  }

  private Finding compared(String what, int pairs, boolean own, boolean judged) {
    String one = counties.getLast().code();
    List<Double> together = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    Tally ours = Tally.nothing();
    Tally other = Tally.nothing();
    for (int i = 0; i < pairs; i++) {
      Timed all = publish(handIn(own, judged));
      handIn(one, judged ? List.of() : List.of(words("one " + version)));
      Timed single = publish(List.of(one));
      together.add(all.nanos);
      alone.add(single.nanos);
      ours = ours.plus(all.tally);
      other = other.plus(single.tally);
    }
    double ratio = median(together) / median(alone);
    return new Finding(
        AXIS,
        "%d divisions, %s; statements %s against %s"
            .formatted(
                cities.size() + counties.size(),
                what,
                Figures.each(ours.statements(), pairs),
                Figures.each(other.statements(), pairs)),
        Figures.milliseconds(median(together)),
        Figures.milliseconds(median(alone)),
        Figures.ratio(ratio),
        "≤ " + Figures.ratio(MOST),
        Finding.Verdict.of(ratio <= MOST));
  }

  private record Timed(double nanos, Tally tally) {}

  private Timed publish(List<String> divisions) {
    long done = house.product.done();
    double[] nanos = new double[1];
    Tally tally =
        house.counter.during(() -> {
          long start = System.nanoTime();
          publishNow(divisions);
          nanos[0] = System.nanoTime() - start;
        });
    house.product.awaitDone(done + 1);
    return new Timed(nanos[0], tally);
  }

  private void publishNow(List<String> divisions) {
    publisher.publish(province, Product.MATTER, divisions, null, "");
  }

  private List<String> handIn(boolean own, boolean judged) {
    version++;
    for (Division each : cities) {
      String text = own ? each.name() + " " + version : "bench " + version;
      handIn(
          each.code(),
          List.of(
              new Operation.CodeListEntries(
                  "card-bank", List.of(new CodeList.Entry("abc", "中国农业银行")), null),
              words(text)));
    }
    counties.forEach(each -> handIn(each.code(), List.of()));
    List<String> all =
        Stream.concat(cities.stream(), counties.stream()).map(Division::code).toList();
    if (judged) {
      all.forEach(each -> gate.judge(claims.effective(Product.MATTER, each), each));
    }
    return all;
  }

  private void handIn(String division, List<Operation> operations) {
    Actor actor = config(division);
    claims.put(actor, new Overlay(Product.MATTER, division, "1.0.0", operations), null, "");
    claims.submit(actor, Product.MATTER, division, "");
  }

  private static Operation words(String text) {
    return new Operation.Help("mobile", text, null);
  }

  private void open() {
    claims.open(
        province, Product.MATTER, "1.0.0", cities.stream().map(Division::code).toList(), "");
    List<Unit> units = new ArrayList<>();
    house
        .product
        .room(ItemCatalog.class)
        .matter(Product.MATTER, "1.0.0")
        .departments()
        .forEach(department ->
            Stream.concat(cities.stream(), counties.stream())
                .filter(each -> !each.code().equals(Product.CITY))
                .forEach(each ->
                    units.add(
                        new Unit(
                            each.code() + "-" + department.id(),
                            department.id(),
                            each.code(),
                            each.name() + department.name()))));
    house.product.room(UnitRegistration.class).register(config(province.division()), units);
    for (Division each : cities) {
      Actor actor = config(each.code());
      if (claims.get(actor, Product.MATTER, each.code()).state() == Claim.State.UNCLAIMED) {
        claims.claim(actor, Product.MATTER, each.code(), "1.0.0", "");
      }
    }
  }

  private static Actor config(String division) {
    return new Actor(division + "-bench", "bench", division, null, Set.of(Role.CONFIG));
  }

  private static double median(List<Double> values) {
    return Figures.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
