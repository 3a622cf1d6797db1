package org.onestop.tenantconfigs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.SourceFile;
import org.onestop.identity.Role;
import org.onestop.itemcatalog.ProvinceCatalog;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** The demo's accounts staff every department, and nobody holds what two people must hold. */
class DemoAccountsTest {
  private final Problems problems = new Problems();
  private final JsonNode file =
      ProvinceCatalog.get()
          .grammar()
          .read(
              "demo-accounts",
              new SourceFile(
                  "demo/accounts.yaml",
                  CatalogFiles.at("classpath:demo").bytes("accounts.yaml").orElseThrow()),
              problems)
          .orElseThrow();

  @Test
  void fitsItsGrammar() {
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void everyDepartmentWithAnItemIsStaffedAtEveryLevel() {
    Set<String> departments = new TreeSet<>();
    ProvinceCatalog.get().matter().items().forEach(each -> departments.add(each.department()));
    Set<String> staffed = new TreeSet<>();
    for (JsonNode each : file.path("accounts")) {
      if (roles(each).contains(Role.UNIT)) {
        staffed.add(each.path("department").asString());
        assertThat(each.path("levels").valueStream().map(JsonNode::asString))
            .containsExactlyInAnyOrder("city", "county", "zone");
      }
    }
    assertThat(staffed).isEqualTo(departments);
  }

  @Test
  void noAccountChecksItsOwnWork() {
    for (String list : List.of("accounts", "singles")) {
      for (JsonNode each : file.path(list)) {
        Set<Role> roles = roles(each);
        assertThat(roles).isNotEmpty();
        assertThat(roles.containsAll(Set.of(Role.CATALOG, Role.APPROVE))).isFalse();
        assertThat(roles.containsAll(Set.of(Role.CONFIG, Role.PUBLISH))).isFalse();
        roles.retainAll(
            Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR));
        assertThat(roles.size()).isLessThanOrEqualTo(1);
      }
    }
  }

  private static Set<Role> roles(JsonNode account) {
    Set<Role> roles = new HashSet<>();
    account.path("roles").forEach(each -> roles.add(Role.valueOf(each.asString())));
    return roles;
  }
}
