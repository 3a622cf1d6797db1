package org.onestop.identity.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.DemoAccounts;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.YamlFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Makes the demo's accounts from their file: one of each kind for every division of its levels. */
@Component
@ConditionalOnBooleanProperty("onestop.demo.enabled")
class ReadingDemoAccounts implements DemoAccounts {
  private final AllAccounts accounts;
  private final Divisions divisions;

  ReadingDemoAccounts(AllAccounts accounts, Divisions divisions) {
    this.accounts = accounts;
    this.divisions = divisions;
  }

  /** As written in the file. */
  record Written(
      @Nullable String password, @Nullable List<Kind> accounts, @Nullable List<Single> singles) {}

  /** An account for each division of some levels. */
  record Kind(
      @Nullable String suffix,
      @Nullable String name,
      @Nullable List<String> roles,
      @Nullable String department,
      @Nullable List<String> levels) {}

  /** One account. */
  record Single(
      @Nullable String account,
      @Nullable String name,
      @Nullable List<String> roles,
      @Nullable String department,
      @Nullable String division) {}

  @Override
  public int read(String file, InputStream yaml, String root) {
    Problems problems = new Problems();
    Written written =
        YamlFile.read(file, yaml, Written.class, problems)
            .orElseThrow(() -> Fault.invalid("accounts-invalid", problems));
    if (written.password == null || written.password.isBlank()) {
      problems.block(file + "#/password", "missing-field", "password");
    }
    List<NewAccount> made = new ArrayList<>();
    List<String> pointers = new ArrayList<>();
    List<Division> all = allFrom(divisions.get(root)).toList();
    List<Kind> kinds = written.accounts == null ? List.of() : written.accounts;
    for (int i = 0; i < kinds.size(); i++) {
      String pointer = file + "#/accounts/" + i;
      for (NewAccount each : expanded(kinds.get(i), all, pointer, problems)) {
        made.add(each);
        pointers.add(pointer);
      }
    }
    List<Single> singles = written.singles == null ? List.of() : written.singles;
    for (int i = 0; i < singles.size(); i++) {
      String pointer = file + "#/singles/" + i;
      made.add(single(singles.get(i), pointer, problems));
      pointers.add(pointer);
    }
    return accounts.put(made, written.password, pointers::get, problems);
  }

  private Stream<Division> allFrom(Division division) {
    return division.level() == Level.COUNTY
        ? Stream.of(division)
        : Stream.concat(
            Stream.of(division),
            divisions.children(division.code()).stream().flatMap(this::allFrom));
  }

  private static List<NewAccount> expanded(
      Kind kind, List<Division> all, String pointer, Problems problems) {
    Set<Role> roles = constants(Role.class, kind.roles, pointer + "/roles", problems);
    Set<Level> levels = constants(Level.class, kind.levels, pointer + "/levels", problems);
    String suffix = kind.suffix == null ? "" : kind.suffix;
    String name = kind.name == null ? " " + suffix : kind.name;
    return all.stream()
        .filter(division -> levels.contains(division.level()))
        .map(division ->
            new NewAccount(
                division.code() + "-" + suffix,
                division.name() + name,
                division.code(),
                kind.department,
                roles))
        .toList();
  }

  private static NewAccount single(Single single, String pointer, Problems problems) {
    String account = single.account == null ? "" : single.account;
    return new NewAccount(
        account,
        single.name == null ? account : single.name,
        single.division == null ? "" : single.division,
        single.department,
        constants(Role.class, single.roles, pointer + "/roles", problems));
  }

  /** Constants by their names in lower case with hyphens. */
  private static <E extends Enum<E>> Set<E> constants(
      Class<E> type, @Nullable List<String> names, String pointer, Problems problems) {
    Set<E> found = EnumSet.noneOf(type);
    for (String name : new HashSet<>(names == null ? List.of() : names)) {
      Optional<E> constant =
          Stream.of(type.getEnumConstants())
              .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
              .findFirst();
      constant.ifPresentOrElse(found::add, () -> problems.block(pointer, "unknown-value", name));
    }
    return found;
  }
}
