package org.onestop.release.internal;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.catalog.Item;
import org.onestop.exchange.Bindings;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/**
 * Whether the systems that items are pushed to answered when somebody last asked, and whether an
 * operator lets the pushes go. Advice only: tomorrow they may answer.
 */
@Component
class RoutesReachable implements GateCheck {
  private static final String EXCHANGE = "exchange";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Stopwatch.ZONE);

  private final @Nullable Bindings bindings;

  /**
   * @param bindings null where files are checked without an installation
   */
  RoutesReachable(@Nullable Bindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public String id() {
    return "routes-reachable-1";
  }

  @Override
  public boolean lasting() {
    return false;
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Bindings installed = bindings;
    if (installed == null) {
      return;
    }
    for (Item item : subject.matter().items()) {
      @Nullable String contract = item.contract();
      if (!item.displayOnly() && item.route().equals(EXCHANGE) && contract != null) {
        check(installed, item, contract, problems);
      }
    }
  }

  private static void check(Bindings bindings, Item item, String contract, Problems problems) {
    String pointer = Pointers.item(item.id()) + "/route";
    if (bindings.suspended(contract)) {
      problems.advise(pointer, "route-suspended", item.name(), contract);
    }
    bindings
        .lastProbe(contract)
        .filter(probe -> !probe.reachable())
        .ifPresent(probe ->
            problems.advise(
                pointer,
                "route-unreachable",
                item.name(),
                contract,
                MINUTE.format(probe.at()),
                probe.note()));
  }
}
