package org.onestop.identity.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Remembered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The units in memory, and the rows of units and accounts beneath. */
@Component
class IdentityRows implements Remembered.Origin<Organisation> {
  private static final int AT_ONCE = 500;

  private final IdentityMapper mapper;
  private final Remembered<Organisation> organisation = new Remembered<>(this);

  IdentityRows(IdentityMapper mapper) {
    this.mapper = mapper;
  }

  /** Another object as soon as any unit or account has changed. */
  Organisation organisation() {
    return organisation.get();
  }

  @Override
  public long version() {
    return mapper.version();
  }

  @Override
  public Organisation load() {
    return new Organisation(mapper.units(), mapper.staff());
  }

  /** Looks whether another node has changed something. */
  @Scheduled(
      initialDelayString = "${onestop.refresh:PT5S}",
      fixedDelayString = "${onestop.refresh:PT5S}")
  void refresh() {
    organisation.refresh();
  }

  /** Within a transaction. */
  void putUnits(List<Unit> units) {
    mapper.changeVersion();
    inPortions(units, mapper::putUnits);
    organisation.changed();
  }

  /** Within a transaction. */
  void putAccounts(List<AccountRow> accounts) {
    mapper.changeVersion();
    inPortions(accounts, mapper::putAccounts);
    organisation.changed();
  }

  /** An enabled account; from memory when it was asked for since the last change. */
  Optional<Actor> actor(String name) {
    Organisation now = organisation();
    Actor known = now.actor(name);
    if (known != null) {
      return Optional.of(known);
    }
    AccountRow row = mapper.account(name);
    if (row == null || !row.enabled()) {
      return Optional.empty();
    }
    return Optional.of(now.keep(row.actor()));
  }

  @Nullable AccountRow account(String name) {
    return mapper.account(name);
  }

  /** The enabled accounts of a department in a division, by name. */
  List<AccountRow> accounts(String department, String division) {
    return mapper.accountsAt(department, division);
  }

  List<AccountRow> accounts(List<String> names) {
    List<AccountRow> found = new ArrayList<>();
    inPortions(names, portion -> found.addAll(mapper.accounts(portion)));
    return found;
  }

  void countFailure(String account, int limit, Instant lockedUntil) {
    mapper.countFailure(account, limit, lockedUntil);
  }

  void forgetFailures(String account) {
    mapper.forgetFailures(account);
  }

  private static <T> void inPortions(List<T> all, Consumer<List<T>> each) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      each.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }
}
