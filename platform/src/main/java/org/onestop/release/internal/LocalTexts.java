package org.onestop.release.internal;

import java.util.List;
import java.util.function.Function;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.ReleasedMatter.Counter;
import org.springframework.stereotype.Component;

/** Texts that only the division can know: where its counters are, and when they are open. */
@Component
class LocalTexts implements GateCheck {
  private static final String COUNTERS = "/counters";

  private final Divisions divisions;

  LocalTexts(Divisions divisions) {
    this.divisions = divisions;
  }

  @Override
  public String id() {
    return "local-texts-1";
  }

  @Override
  public boolean lasting() {
    return false;
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    List<Counter> counters = subject.content().counters();
    List<String> without =
        divisions.counties(subject.division()).stream()
            .filter(county -> counters.stream().noneMatch(each -> serves(each, county)))
            .map(Division::name)
            .toList();
    if (!without.isEmpty()) {
      problems.advise(COUNTERS, "counter-not-named", Counted.some(without), without.size());
    }
    missing(counters, Counter::address, "counter-address-missing", problems);
    missing(counters, Counter::phone, "counter-phone-missing", problems);
    missing(counters, Counter::openingHours, "counter-hours-missing", problems);
  }

  /** A county's own, or its city's. */
  private boolean serves(Counter counter, Division county) {
    return counter.division().equals(county.code())
        || divisions
            .cityOf(county.code())
            .map(city -> city.code().equals(counter.division()))
            .orElse(false);
  }

  private static void missing(
      List<Counter> counters, Function<Counter, String> text, String code, Problems problems) {
    List<String> names =
        counters.stream().filter(each -> text.apply(each).isBlank()).map(Counter::name).toList();
    if (!names.isEmpty()) {
      problems.advise(COUNTERS, code, Counted.some(names), names.size());
    }
  }
}
