package org.onestop.identity.internal;

import java.time.Clock;
import java.util.List;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.identity.UnitRegistration;
import org.onestop.identity.Units;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Registers units within the divisions of the one who does it. */
@Component
class RegisteringUnits implements UnitRegistration {
  private final Units units;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisteringUnits(
      Units units, Transactions transactions, ApplicationEventPublisher events, Clock clock) {
    this.units = units;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void register(Actor by, List<Unit> wanted) {
    if (!by.is(Role.CONFIG)) {
      throw Fault.forbidden("role-required", Role.CONFIG);
    }
    transactions.run(() -> {
      elsewhere(by, wanted).orThrow("units-invalid");
      units.put(wanted);
      events.publishEvent(UnitsRegistered.of(by, wanted, clock.instant()));
    });
  }

  private Problems elsewhere(Actor by, List<Unit> wanted) {
    Problems problems = new Problems();
    for (int i = 0; i < wanted.size(); i++) {
      Unit unit = wanted.get(i);
      if (!by.reaches(unit.division())) {
        problems.block("/" + i + "/division", "unit-elsewhere", unit.division());
      } else if (units.find(unit.id()).filter(there -> !by.reaches(there.division())).isPresent()) {
        problems.block("/" + i + "/id", "unit-of-others", unit.id());
      }
    }
    return problems;
  }
}
