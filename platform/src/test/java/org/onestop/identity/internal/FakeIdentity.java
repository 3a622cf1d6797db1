package org.onestop.identity.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Vault;
import org.onestop.division.Divisions;
import org.onestop.division.internal.FakeDivisions;
import org.onestop.identity.Unit;
import org.onestop.kernel.InMemory;
import org.onestop.kernel.MovableClock;
import org.onestop.kernel.Transactions;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The room with its rows in memory; passwords are "hashed" by putting a # before them. */
final class FakeIdentity {
  final IdentitySettings settings =
      new IdentitySettings(
          3,
          Duration.ofMinutes(15),
          10,
          Duration.ofMinutes(5),
          100,
          new IdentitySettings.Token(
              "preferred_username", "azp", "onestop-applicant", "name", "id_number"));
  final MovableClock clock = new MovableClock();
  final List<Object> events = new ArrayList<>();
  final Divisions divisions = FakeDivisions.few();
  final Plain passwords = new Plain();
  final Rows mapper = new Rows();
  final Transactions transactions = new InMemory().transactions();
  final IdentityRows rows = new IdentityRows(mapper);
  final AllUnits units = new AllUnits(rows, divisions, transactions);
  final RegisteringUnits registration =
      new RegisteringUnits(units, transactions, events::add, clock);
  final AllAccounts accounts =
      new AllAccounts(rows, divisions, passwords, transactions, events::add, clock);
  final PasswordSignIn signIn =
      new PasswordSignIn(
          rows,
          passwords,
          new RememberedCredentials(rows, settings, clock),
          new WrongSignIns(settings, clock),
          settings,
          transactions,
          events::add,
          clock);

  final VerifiedApplicants applicants =
      new VerifiedApplicants(new Index(), settings, transactions, events::add, clock);

  static final class Plain implements PasswordEncoder {
    int encoded;
    int checked;

    @Override
    public String encode(@Nullable CharSequence password) {
      encoded++;
      return "#" + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      checked++;
      return ("#" + password).equals(hash);
    }
  }

  static final class Rows implements IdentityMapper {
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, AccountRow> accounts = new LinkedHashMap<>();
    private long version;
    int read;

    void disable(String name) {
      AccountRow row = there(name);
      accounts.put(name, with(row, false, row.failures(), row.lockedUntil()));
      version++;
    }

    @Override
    public List<Unit> units() {
      return List.copyOf(units.values());
    }

    @Override
    public List<StaffRow> staff() {
      return accounts.values().stream()
          .filter(each -> each.enabled() && each.department() != null)
          .map(each -> new StaffRow(each.department(), each.division(), each.roles()))
          .distinct()
          .toList();
    }

    @Override
    public void putUnits(List<Unit> more) {
      more.forEach(each -> units.put(each.id(), each));
    }

    @Override
    public @Nullable AccountRow account(String name) {
      read++;
      return accounts.get(name);
    }

    @Override
    public List<AccountRow> accounts(List<String> names) {
      return names.stream().filter(accounts::containsKey).map(accounts::get).toList();
    }

    @Override
    public List<AccountRow> accountsAt(String department, String division) {
      return accounts.values().stream()
          .filter(each -> each.enabled() && division.equals(each.division()))
          .filter(each -> department.equals(each.department()))
          .toList();
    }

    @Override
    public void putAccounts(List<AccountRow> more) {
      for (AccountRow each : more) {
        AccountRow there = accounts.get(each.name());
        accounts.put(
            each.name(),
            new AccountRow(
                each.name(),
                each.displayName(),
                each.division(),
                each.department(),
                each.roles(),
                there == null ? each.passwordHash() : there.passwordHash(),
                true,
                0,
                0,
                null));
      }
    }

    @Override
    public void countFailure(String account, int limit, Instant lockedUntil) {
      AccountRow row = there(account);
      boolean last = row.failures() + 1 >= limit;
      accounts.put(
          account,
          with(row, true, last ? 0 : row.failures() + 1, last ? lockedUntil : row.lockedUntil()));
    }

    @Override
    public void forgetFailures(String account) {
      accounts.put(account, with(there(account), true, 0, null));
    }

    private AccountRow there(String name) {
      return Objects.requireNonNull(accounts.get(name));
    }

    private static AccountRow with(
        AccountRow row, boolean enabled, int failures, @Nullable Instant lockedUntil) {
      return new AccountRow(
          row.name(),
          row.displayName(),
          row.division(),
          row.department(),
          row.roles(),
          row.passwordHash(),
          enabled,
          row.version(),
          failures,
          lockedUntil);
    }

    @Override
    public long version() {
      return version;
    }

    @Override
    public void changeVersion() {
      version++;
    }
  }

  /** Makes indexes and seals nothing. */
  private static final class Index implements Vault {
    @Override
    public byte[] seal(byte[] plain, String context) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String blindIndex(String value) {
      return Digests.hmacSm3(
          "key".getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
