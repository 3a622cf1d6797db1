package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.OnPeopleSlice;
import org.onestop.division.DivisionFiles;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Accounts;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.DemoAccounts;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.CpuTime;
import org.onestop.kernel.Fault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Accounts and units on the real database. */
@OnPeopleSlice
class IdentityIT {
  private static final Path CATALOG =
      Path.of("../item-catalog/src/main/resources/catalog/divisions");
  private static final String DEMO =
      """
      password: onestop
      accounts:
      - {suffix: catalog, roles: [catalog], levels: [province]}
      - {suffix: config, roles: [config], levels: [city, county]}
      - {suffix: publish, roles: [publish], levels: [city, county]}
      - {suffix: counter, roles: [counter], department: veterans-affairs, levels: [city, county]}
      - {suffix: organization, roles: [unit], department: organization, levels: [city, county]}
      - {suffix: youth-league, roles: [unit], department: youth-league, levels: [city, county]}
      - {suffix: public-security, roles: [unit], department: public-security,
         levels: [city, county]}
      - {suffix: human-resources, roles: [unit], department: human-resources,
         levels: [city, county]}
      - {suffix: medical-insurance, roles: [unit], department: medical-insurance,
         levels: [city, county]}
      - {suffix: armed-forces, roles: [unit], department: armed-forces, levels: [city, county]}
      - {suffix: supervise, roles: [supervise], levels: [city, county]}
      - {suffix: kiosk, roles: [kiosk], levels: [city, county]}
      singles:
      - {account: sysadmin, name: 系统管理员, roles: [system-administrator], division: "510000"}
      """;

  private final DemoAccounts demo;
  private final Accounts accounts;
  private final Units units;
  private final Actors actors;
  private final AuthenticationProvider signIn;
  private final DivisionFiles divisions;
  private final IdentityMapper mapper;
  private final JdbcTemplate sql;

  IdentityIT(
      @Autowired DemoAccounts demo,
      @Autowired Accounts accounts,
      @Autowired Units units,
      @Autowired Actors actors,
      @Autowired AuthenticationProvider signIn,
      @Autowired DivisionFiles divisions,
      @Autowired IdentityMapper mapper,
      @Autowired JdbcTemplate sql) {
    this.demo = demo;
    this.accounts = accounts;
    this.units = units;
    this.actors = actors;
    this.signIn = signIn;
    this.divisions = divisions;
    this.mapper = mapper;
    this.sql = sql;
  }

  @BeforeEach
  void withDivisions() throws IOException {
    try (InputStream in = Files.newInputStream(CATALOG.resolve("divisions.csv"))) {
      divisions.readDivisions("divisions.csv", in);
    }
  }

  @Test
  void makesTheDemosAccountsWithoutMuchWorkAndOnceOnly() {
    Duration work = CpuTime.of(() -> demo.read("accounts.yaml", in(DEMO), "510000"));

    assertThat(work).isLessThan(Duration.ofSeconds(2));
    assertThat(sql.queryForObject("select count(*) from idn_account", Integer.class))
        .isGreaterThanOrEqualTo(1 + 11 * 204 + 1);
    long version = mapper.version();
    assertThat(demo.read("accounts.yaml", in(DEMO), "510000")).isZero();
    assertThat(mapper.version()).isEqualTo(version);
    assertThat(actors.find("510107-public-security"))
        .hasValueSatisfying(actor -> assertThat(actor.department()).isEqualTo("public-security"));
    assertThat(signIn(credentials("513301-counter", "onestop")).isAuthenticated()).isTrue();
  }

  @Test
  void locksInTheDatabaseAfterThreeFailuresAndForgetsThemAtASuccess() {
    put("it-locked");

    for (int i = 0; i < 2; i++) {
      assertRefused("it-locked", "wrong");
    }
    signIn(credentials("it-locked", "right"));
    assertThat(lockouts("it-locked")).isZero();

    for (int i = 0; i < 3; i++) {
      assertRefused("it-locked", "wrong");
    }
    assertThat(
            sql.queryForObject(
                "select count(*) from idn_lockout"
                    + " where account = 'it-locked' and locked_until > now(6)",
                Integer.class))
        .isOne();
    sql.update("update idn_lockout set locked_until = now(6) where account = 'it-locked'");
    put("it-locked-other"); // any change forgets remembered credentials
    assertThat(signIn(credentials("it-locked", "right")).isAuthenticated()).isTrue();
    assertThat(lockouts("it-locked")).isZero();
  }

  @Test
  void tellsNamesApartByCase() {
    put("it-case");

    assertRefused("IT-case", "right");
    assertThat(signIn(credentials("it-case", "right")).isAuthenticated()).isTrue();
  }

  @Test
  void keepsPasswordsOfAccountsThatArePutAgain() {
    put("it-again");
    accounts.put(
        List.of(new NewAccount("it-again", "新名", "510107", null, Set.of(Role.SUPERVISE))),
        "another");

    assertRefused("it-again", "another");
    assertThat(signIn(credentials("it-again", "right")).getAuthorities())
        .extracting(Object::toString)
        .containsExactly("ROLE_SUPERVISE");
  }

  @Test
  void keepsUnitsAndKnowsWhichAreStaffed() {
    Unit unit = new Unit("it-unit", "it-department", "510107", "某单位");
    units.put(List.of(unit));
    assertThat(units.find("it-unit")).contains(unit);
    assertThat(units.staffed("it-unit")).isFalse();

    accounts.put(
        List.of(new NewAccount("it-unit-1", "x", "510107", "it-department", Set.of(Role.UNIT))),
        null);

    assertThat(units.staffed("it-unit")).isTrue();
    assertThat(units.within(DivisionRange.of("510100"))).contains(unit);
    Fault fault =
        catchThrowableOfType(
            Fault.class,
            () -> units.put(List.of(new Unit("it-other", "it-department", "510107", "y"))));
    assertThat(fault.problems().blocks()).isTrue();
  }

  @Test
  void namesColleaguesWhoHandleWorkOfTheSameUnitAndNobodyElse() {
    String here = "it-colleagues";
    accounts.put(
        List.of(
            new NewAccount("it-one", "甲", "510107", here, Set.of(Role.UNIT)),
            new NewAccount("it-two", "乙", "510107", here, Set.of(Role.UNIT, Role.COUNTER)),
            new NewAccount("it-gone", "丙", "510107", here, Set.of(Role.UNIT)),
            new NewAccount("it-config", "丁", "510107", here, Set.of(Role.CONFIG)),
            new NewAccount("it-there", "戊", "510104", here, Set.of(Role.UNIT)),
            new NewAccount("it-nowhere", "己", "510107", null, Set.of(Role.CONFIG))),
        null);
    sql.update("update idn_account set enabled = 0 where name = 'it-gone'");

    assertThat(actors.colleagues(actors.find("it-one").orElseThrow()))
        .extracting(Actor::account)
        .containsExactly("it-two");
    assertThat(actors.colleagues(actors.find("it-nowhere").orElseThrow())).isEmpty();
  }

  private void put(String name) {
    accounts.put(List.of(new NewAccount(name, "x", "510107", null, Set.of(Role.KIOSK))), "right");
  }

  private int lockouts(String account) {
    Integer count =
        sql.queryForObject(
            "select count(*) from idn_lockout where account = ?", Integer.class, account);
    return count == null ? -1 : count;
  }

  private void assertRefused(String account, String password) {
    assertThatThrownBy(() -> signIn(credentials(account, password)))
        .isInstanceOf(BadCredentialsException.class);
  }

  private Authentication signIn(UsernamePasswordAuthenticationToken credentials) {
    return Objects.requireNonNull(signIn.authenticate(credentials));
  }

  private static UsernamePasswordAuthenticationToken credentials(String account, String password) {
    return UsernamePasswordAuthenticationToken.unauthenticated(account, password);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
