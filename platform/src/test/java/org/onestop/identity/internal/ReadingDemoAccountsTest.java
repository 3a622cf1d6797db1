package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;

class ReadingDemoAccountsTest {
  private static final String FILE =
      """
      password: onestop
      accounts:
      - {suffix: catalog, roles: [CATALOG], levels: [province]}
      - {suffix: counter, name: 综合窗口, roles: [COUNTER], department: veterans-affairs,
         levels: [city, county, zone]}
      - {suffix: public-security, roles: [unit], department: public-security, levels: [county]}
      singles:
      - {account: auditor, name: 审计管理员, roles: [auditor], division: "510000"}
      """;
  private final FakeIdentity room = new FakeIdentity();
  private final ReadingDemoAccounts demo = new ReadingDemoAccounts(room.accounts, room.divisions);

  @Test
  void makesAnAccountForEachDivisionOfItsLevels() {
    room.divisions.put(List.of(new NewDivision("510164", "天府新区", Level.ZONE, "510100")));

    // one of the province; two cities, three counties and a zone; three counties; the auditor
    assertThat(demo.read("a.yaml", in(FILE), "510000")).isEqualTo(1 + 6 + 3 + 1);

    assertThat(room.rows.actor("510164-counter"))
        .hasValueSatisfying(actor -> {
          assertThat(actor.name()).isEqualTo("天府新区综合窗口");
          assertThat(actor.department()).isEqualTo("veterans-affairs");
          assertThat(actor.roles()).containsExactly(Role.COUNTER);
        });
    assertThat(room.rows.actor("510107-public-security")).isPresent();
    assertThat(room.rows.actor("510100-public-security")).isEmpty();
    assertThat(room.rows.actor("510000-catalog")).isPresent();
    assertThat(room.rows.actor("auditor")).isPresent();
  }

  @Test
  void changesNothingTheSecondTime() {
    demo.read("a.yaml", in(FILE), "510000");

    assertThat(demo.read("a.yaml", in(FILE), "510000")).isZero();
    assertThat(room.passwords.encoded).isOne();
  }

  @Test
  void staysAtAndBelowItsRoot() {
    demo.read("a.yaml", in(FILE), "513300");

    assertThat(room.rows.actor("513301-counter")).isPresent();
    assertThat(room.rows.actor("510107-counter")).isEmpty();
  }

  @Test
  void tellsAllFindingsAtOnce() {
    String bad =
        """
        accounts:
        - {suffix: x, roles: [KING], levels: [province, village]}
        singles:
        - {account: both, roles: [AUDITOR, SYSTEM_ADMINISTRATOR], division: "510000"}
        - {roles: [AUDITOR]}
        """;

    Fault fault = catchThrowableOfType(Fault.class, () -> demo.read("a.yaml", in(bad), "510000"));

    assertThat(fault.problems().list())
        .extracting(each -> each.pointer() + " " + each.code())
        .contains(
            "a.yaml#/password missing-field",
            "a.yaml#/accounts/0/roles unknown-value",
            "a.yaml#/accounts/0/levels unknown-value",
            "a.yaml#/singles/0/roles roles-exclude-each-other",
            "a.yaml#/singles/1/name account-name",
            "a.yaml#/singles/1/division unknown-division");
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
