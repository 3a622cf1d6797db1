package org.onestop.identity.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Unit;

/** The rows of units and accounts. */
@Mapper
interface IdentityMapper {
  List<Unit> units();

  List<StaffRow> staff();

  void putUnits(List<Unit> units);

  @Nullable AccountRow account(String name);

  /** Accounts by name; those that do not exist are left out. */
  List<AccountRow> accountsAt(
      @Param("department") String department, @Param("division") String division);

  List<AccountRow> accounts(List<String> names);

  /** Passwords of accounts that exist are kept. */
  void putAccounts(List<AccountRow> accounts);

  /** Counts a wrong password, and locks from {@code limit} on. */
  void countFailure(
      @Param("account") String account,
      @Param("limit") int limit,
      @Param("lockedUntil") Instant lockedUntil);

  void forgetFailures(String account);

  long version();

  void changeVersion();
}
