package org.onestop.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.exchange.Bindings;
import org.onestop.exchange.ContractRegister;
import org.onestop.exchange.ExchangeAdapter;
import org.onestop.exchange.internal.BindingMapper.ProbeRow;
import org.onestop.exchange.internal.BindingMapper.SuspensionRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Answers from memory; writes what an operator does. */
@Component
class AllBindings implements Bindings {
  private static final int LONGEST = 200;

  private final BindingRows rows;
  private final Endpoints endpoints;
  private final ContractRegister register;
  private final Divisions divisions;
  private final ExchangeSettings settings;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AllBindings(
      BindingRows rows,
      Endpoints endpoints,
      ContractRegister register,
      Divisions divisions,
      ExchangeSettings settings,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.endpoints = endpoints;
    this.register = register;
    this.divisions = divisions;
    this.settings = settings;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean suspended(String contract) {
    return rows.switches().suspensions().containsKey(contract);
  }

  @Override
  public Optional<Probe> lastProbe(String contract) {
    return Optional.ofNullable(rows.switches().probes().get(contract));
  }

  @Override
  public List<Binding> list(Actor by) {
    admit(by);
    return new TreeSet<>(register.contracts()).stream().map(this::binding).toList();
  }

  @Override
  public Binding suspend(Actor by, String contract, String reason) {
    admit(by, contract);
    Problems problems = new Problems();
    if (reason.isBlank()) {
      problems.block("/reason", "suspension-reason-missing");
    } else if (reason.length() > LONGEST) {
      problems.block("/reason", "too-long", LONGEST);
    }
    problems.orThrow("binding-invalid");
    return transactions.act(() -> {
      if (rows.lock().suspensions().containsKey(contract)) {
        throw Fault.conflict("binding-suspended", contract);
      }
      Instant now = clock.instant();
      rows.suspend(new SuspensionRow(contract, now, by.account(), reason));
      events.publishEvent(BindingSwitched.suspended(by, contract, reason, now));
      return binding(contract);
    });
  }

  @Override
  public Binding resume(Actor by, String contract) {
    admit(by, contract);
    return transactions.act(() -> {
      if (!rows.lock().suspensions().containsKey(contract)) {
        throw Fault.conflict("binding-not-suspended", contract);
      }
      rows.resume(contract);
      events.publishEvent(BindingSwitched.resumed(by, contract, clock.instant()));
      return binding(contract);
    });
  }

  /** The other side is asked outside the transaction: it may take its time. */
  @Override
  public Binding probe(Actor by, String contract) {
    admit(by, contract);
    Endpoints.Endpoint endpoint =
        endpoints.of(contract).orElseThrow(() -> Fault.conflict("binding-missing", contract));
    ExchangeAdapter.Reach reach = endpoint.adapter().probe(endpoint.url(), settings.probeTimeout());
    return transactions.act(() -> {
      rows.put(new ProbeRow(contract, clock.instant(), reach.reachable(), reach.note()));
      return binding(contract);
    });
  }

  private Binding binding(String contract) {
    Switches now = rows.switches();
    Optional<Endpoints.Endpoint> endpoint = endpoints.of(contract);
    return new Binding(
        contract,
        endpoint.map(each -> each.adapter().id()).orElse(null),
        endpoint.map(each -> each.url().getHost()).orElse(null),
        now.suspensions().get(contract),
        now.probes().get(contract));
  }

  private void admit(Actor by, String contract) {
    admit(by);
    if (!register.contracts().contains(contract)) {
      throw Fault.notFound("contract-unknown", contract);
    }
  }

  /** All divisions share the bindings, so whoever turns one must stand above them all. */
  private void admit(Actor by) {
    boolean above =
        divisions
            .find(by.division())
            .filter(each -> each.level() == Division.Level.PROVINCE)
            .isPresent();
    if (!above || !by.is(Role.SYSTEM_ADMINISTRATOR)) {
      throw Fault.forbidden("forbidden");
    }
  }
}
