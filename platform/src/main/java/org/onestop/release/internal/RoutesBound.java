package org.onestop.release.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.exchange.Contract;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/** Every item goes a way that it may go, and every way leads somewhere. */
@Component
class RoutesBound implements GateCheck {
  private static final String EXCHANGE = "exchange";
  private static final String SESSION = "session";
  private static final String DESK = "desk";

  @Override
  public String id() {
    return "routes-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Map<String, Contract> contracts = new TreeMap<>();
    subject.matter().contracts().forEach(each -> contracts.put(each.id(), each));
    for (Item item : subject.matter().items()) {
      if (!item.displayOnly()) {
        check(item, contracts, subject.applied().effective().settings(), problems);
      }
    }
  }

  /** Where a desk is allowed, people can always handle it there. */
  @Override
  public Optional<Operation> repair(GateSubject subject, Problem finding) {
    return subject.matter().items().stream()
        .filter(each -> finding.pointer().equals(route(each)))
        .filter(each -> !each.route().equals(DESK) && each.routes().contains(DESK))
        .findFirst()
        .map(each -> new Operation.ItemRoute(each.id(), DESK, null));
  }

  private static void check(
      Item item, Map<String, Contract> contracts, LocalSettings settings, Problems problems) {
    if (!item.routes().contains(item.route())) {
      problems.block(route(item), "route-unavailable", item.name(), item.route());
    }
    @Nullable Contract contract = item.contract() == null ? null : contracts.get(item.contract());
    if (item.route().equals(EXCHANGE)
        && (contract == null || !contract.serves().contains(item.id()))) {
      problems.block(route(item), "route-without-contract", item.name());
    }
    if (item.route().equals(SESSION)
        && settings.sessions().stream().noneMatch(each -> each.items().contains(item.id()))) {
      problems.advise(route(item), "route-without-session", item.name());
    }
  }

  private static String route(Item item) {
    return Pointers.item(item.id()) + "/route";
  }
}
