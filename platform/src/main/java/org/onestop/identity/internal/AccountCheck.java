package org.onestop.identity.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.onestop.division.Divisions;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Role;
import org.onestop.kernel.Problems;

/** What must hold before accounts are stored. */
final class AccountCheck {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,63}");
  private static final int LONGEST_DISPLAY_NAME = 100;

  private final Divisions divisions;
  private final Problems problems;

  AccountCheck(Divisions divisions, Problems problems) {
    this.divisions = divisions;
    this.problems = problems;
  }

  /**
   * @param pointers where the account at an index was handed in
   */
  void check(List<NewAccount> accounts, IntFunction<String> pointers) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < accounts.size(); i++) {
      NewAccount account = accounts.get(i);
      check(account, pointers.apply(i));
      if (!names.add(account.name())) {
        problems.block(pointers.apply(i) + "/name", "account-twice", account.name());
      }
    }
  }

  private void check(NewAccount account, String pointer) {
    if (!NAME.matcher(account.name()).matches()) {
      problems.block(pointer + "/name", "account-name");
    }
    if (account.displayName().isBlank() || account.displayName().length() > LONGEST_DISPLAY_NAME) {
      problems.block(pointer + "/displayName", "text-length", LONGEST_DISPLAY_NAME);
    }
    if (account.division().length() != 6 || divisions.find(account.division()).isEmpty()) {
      problems.block(pointer + "/division", "unknown-division", account.division());
    }
    if (account.roles().isEmpty()) {
      problems.block(pointer + "/roles", "account-without-role", account.name());
    }
    if (!Role.areCompatible(account.roles()) || account.roles().contains(Role.APPLICANT)) {
      problems.block(pointer + "/roles", "roles-exclude-each-other", account.name());
    }
    if (account.roles().contains(Role.UNIT) && account.department() == null) {
      problems.block(pointer + "/department", "account-without-department", account.name());
    }
  }
}
