package org.onestop.check.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onestop.catalog.Matter.Department;
import org.onestop.identity.Role;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Whether the demo's accounts name roles, departments and divisions that there are, each once. */
public final class AccountsCheck {
  private final List<String> departments;
  private final Predicate<String> divisions;
  private final Problems problems;
  private final Set<String> names = new HashSet<>();

  /**
   * @param departments those that accounts may work for; empty where they are not known
   * @param divisions whether a division exists
   */
  public AccountsCheck(
      List<Department> departments, Predicate<String> divisions, Problems problems) {
    this.departments = departments.stream().map(Department::id).toList();
    this.divisions = divisions;
    this.problems = problems;
  }

  /**
   * @param file as findings name it
   * @param content that fits the grammar
   */
  public void check(String file, JsonNode content) {
    each(content.path("accounts"), file + "#/accounts/", "suffix");
    each(content.path("singles"), file + "#/singles/", "account");
  }

  private void each(JsonNode accounts, String at, String name) {
    for (int i = 0; i < accounts.size(); i++) {
      account(accounts.get(i), at + i, name);
    }
  }

  private void account(JsonNode account, String at, String key) {
    String name = account.path(key).asString("");
    if (!names.add(name)) {
      problems.block(at + "/" + key, "duplicate-id", name);
    }
    JsonNode roles = account.path("roles");
    for (int i = 0; i < roles.size(); i++) {
      String role = roles.get(i).asString("");
      String constant = role.toUpperCase(Locale.ROOT).replace('-', '_');
      if (Stream.of(Role.values()).noneMatch(each -> each.name().equals(constant))) {
        problems.block(at + "/roles/" + i, "unknown-value", role);
      }
    }
    String department = account.path("department").asString("");
    if (!department.isEmpty() && !departments.isEmpty() && !departments.contains(department)) {
      problems.block(at + "/department", "unknown-department", department);
    }
    String division = account.path("division").asString("");
    if (!division.isEmpty() && !divisions.test(division)) {
      problems.block(at + "/division", "unknown-division", division);
    }
  }
}
