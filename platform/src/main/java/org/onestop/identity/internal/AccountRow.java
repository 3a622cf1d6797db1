package org.onestop.identity.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;

/**
 * An account as stored.
 *
 * @param roles names, sorted, with commas between
 * @param passwordHash null when it signs in by token only
 * @param failures wrong passwords in a row
 * @param lockedUntil null when it never was locked
 */
record AccountRow(
    String name,
    String displayName,
    String division,
    @Nullable String department,
    String roles,
    @Nullable String passwordHash,
    boolean enabled,
    long version,
    int failures,
    @Nullable Instant lockedUntil) {

  static AccountRow of(NewAccount account, @Nullable String passwordHash) {
    return new AccountRow(
        account.name(),
        account.displayName(),
        account.division(),
        account.department(),
        written(account.roles()),
        passwordHash,
        true,
        0,
        0,
        null);
  }

  static String written(Set<Role> roles) {
    return new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
  }

  static Set<Role> read(String roles) {
    Set<Role> read = EnumSet.noneOf(Role.class);
    for (String each : roles.split(",", 0)) {
      read.add(Role.valueOf(each));
    }
    return read;
  }

  Actor actor() {
    return new Actor(name, displayName, division, department, read(roles));
  }

  boolean locked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }
}
