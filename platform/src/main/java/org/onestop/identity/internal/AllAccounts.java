package org.onestop.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Divisions;
import org.onestop.identity.Accounts;
import org.onestop.identity.Actor;
import org.onestop.identity.SignedIn;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Takes in accounts, many at once. */
@Component
class AllAccounts implements Accounts {
  private final IdentityRows rows;
  private final Divisions divisions;
  private final PasswordEncoder passwords;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AllAccounts(
      IdentityRows rows,
      Divisions divisions,
      PasswordEncoder passwords,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.divisions = divisions;
    this.passwords = passwords;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public int put(List<NewAccount> accounts, @Nullable String password) {
    return put(accounts, password, index -> "/" + index, new Problems());
  }

  /**
   * @param pointers where the account at an index was handed in
   */
  int put(
      List<NewAccount> accounts,
      @Nullable String password,
      IntFunction<String> pointers,
      Problems problems) {
    new AccountCheck(divisions, problems).check(accounts, pointers);
    problems.orThrow("accounts-invalid");
    List<NewAccount> news = news(accounts);
    if (news.isEmpty()) {
      return 0;
    }
    // One hash for all of them: it takes as long as hashing is meant to take.
    String hash = password == null ? null : passwords.encode(password);
    transactions.run(() -> {
      rows.putAccounts(news.stream().map(each -> AccountRow.of(each, hash)).toList());
      events.publishEvent(new AccountsPut(news.size(), by(), clock.instant()));
    });
    return news.size();
  }

  private List<NewAccount> news(List<NewAccount> accounts) {
    Map<String, Actor> present =
        rows.accounts(accounts.stream().map(NewAccount::name).toList()).stream()
            .collect(Collectors.toMap(AccountRow::name, AccountRow::actor));
    return accounts.stream()
        .filter(each -> !AccountRow.of(each, null).actor().equals(present.get(each.name())))
        .toList();
  }

  private static String by() {
    return CurrentActors.signedIn().map(SignedIn::getName).orElse("import");
  }
}
