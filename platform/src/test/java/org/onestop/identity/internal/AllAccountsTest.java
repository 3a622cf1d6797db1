package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Role;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;

class AllAccountsTest {
  private final FakeIdentity room = new FakeIdentity();

  @Test
  void hashesASharedPasswordOnce() {
    int put = room.accounts.put(List.of(account("a1", Role.COUNTER), account("a2")), "secret");

    assertThat(put).isEqualTo(2);
    assertThat(room.passwords.encoded).isOne();
  }

  @Test
  void changesNothingWhenTheSameIsPutAgain() {
    room.accounts.put(List.of(account("a1")), "secret");
    room.events.clear();

    assertThat(room.accounts.put(List.of(account("a1")), "secret")).isZero();
    assertThat(room.events).isEmpty();
  }

  @Test
  void saysHowManyWerePutAndNothingElse() {
    room.accounts.put(List.of(account("a1")), "secret");

    assertThat(room.events)
        .singleElement()
        .isInstanceOfSatisfying(
            DomainEvent.class,
            event -> {
              assertThat(event.type()).isEqualTo("accounts-put");
              assertThat(event.facts()).containsOnlyKeys("count");
            });
  }

  @Test
  void refusesTwoAdministratorsInOneAccount() {
    assertThat(
            findings(
                account("a1", Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR),
                account("a2", Role.SECURITY_ADMINISTRATOR, Role.AUDITOR),
                account("a3", Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR),
                account("a4", Role.AUDITOR, Role.SUPERVISE),
                account("a5", Role.APPLICANT)))
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(
            tuple("/0/roles", "roles-exclude-each-other"),
            tuple("/1/roles", "roles-exclude-each-other"),
            tuple("/2/roles", "roles-exclude-each-other"),
            tuple("/4/roles", "roles-exclude-each-other"));
  }

  @Test
  void tellsAllFindingsAtOnceAndStoresNothing() {
    assertThat(
            findings(
                account("a1"),
                account("a1"),
                account("white space"),
                new NewAccount("a3", " ", "999999", null, Set.of()),
                new NewAccount("a4", "x", "510107001", null, Set.of(Role.UNIT))))
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(
            tuple("/1/name", "account-twice"),
            tuple("/2/name", "account-name"),
            tuple("/3/displayName", "text-length"),
            tuple("/3/division", "unknown-division"),
            tuple("/3/roles", "account-without-role"),
            tuple("/4/division", "unknown-division"),
            tuple("/4/department", "account-without-department"));
    assertThat(room.rows.account("a1")).isNull();
  }

  private List<Problem> findings(NewAccount... accounts) {
    return catchThrowableOfType(Fault.class, () -> room.accounts.put(List.of(accounts), "secret"))
        .problems()
        .list();
  }

  private static NewAccount account(String name, Role... roles) {
    return new NewAccount(
        name, "x", "510107", null, roles.length == 0 ? Set.of(Role.KIOSK) : Set.of(roles));
  }
}
