package org.onestop.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.PolicyRule.Permission;

/**
 * What divisions may do, path by path; what no rule mentions is locked. The rule for exactly a path
 * governs it. Without one, the nearest rule above does where it frees or locks everything below;
 * narrowing and appending speak of their own path only.
 */
public final class Policy {
  /**
   * Whom colleagues call is no part of any edition and seen by no applicant: it is each division's
   * own, in editions that were published before it could be said too, until a rule locks it.
   */
  private static final String OWN = "/contacts";

  private final List<PolicyRule> rules;

  public Policy(List<PolicyRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What may be done at a path. */
  public Permission at(String path) {
    Optional<PolicyRule> exact = rule(path);
    if (exact.isPresent()) {
      return exact.get().permission();
    }
    Optional<PolicyRule> above = above(path);
    if (above.isEmpty() && (path.equals(OWN) || path.startsWith(OWN + "/"))) {
      return Permission.FREE;
    }
    return above
        .map(PolicyRule::permission)
        .filter(p -> p == Permission.FREE)
        .orElse(Permission.LOCKED);
  }

  /**
   * What may be done with a value that is there.
   *
   * @param own whether a division appended it, so that it may take part in what is appended
   */
  public Permission of(String path, boolean own) {
    Permission here = at(path);
    boolean appended =
        here == Permission.LOCKED
            && rule(path).isEmpty()
            && above(path)
                .map(PolicyRule::permission)
                .filter(p -> p == Permission.APPEND)
                .isPresent();
    return own && appended ? Permission.APPEND : here;
  }

  /** A bound of the rule for exactly this path, e.g. {@code min}. */
  public Optional<String> bound(String path, String name) {
    return rule(path).map(PolicyRule::bounds).map(bounds -> bounds.get(name));
  }

  /** A bound that is a number. */
  public OptionalInt number(String path, String name) {
    @Nullable String bound = bound(path, name).orElse(null);
    return bound == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(bound));
  }

  private Optional<PolicyRule> above(String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Optional<PolicyRule> rule = rule(path.substring(0, end));
      if (rule.isPresent()) {
        return rule;
      }
    }
    return Optional.empty();
  }

  /** Of several rules that fit, the one that names most steps. */
  private Optional<PolicyRule> rule(String path) {
    return rules.stream()
        .filter(each -> fits(each.path(), path))
        .min(Comparator.comparingLong(each -> each.path().chars().filter(c -> c == '*').count()));
  }

  private static boolean fits(String pattern, String path) {
    String[] expected = pattern.split("/", -1);
    String[] steps = path.split("/", -1);
    if (expected.length != steps.length) {
      return false;
    }
    for (int i = 0; i < steps.length; i++) {
      if (!expected[i].equals("*") && !expected[i].equals(steps[i])) {
        return false;
      }
    }
    return true;
  }
}
