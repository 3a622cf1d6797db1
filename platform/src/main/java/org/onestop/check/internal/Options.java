package org.onestop.check.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onestop.kernel.Fault;

/**
 * What was written behind a command.
 *
 * @param named {@code --name value}
 * @param flags {@code --name} alone
 * @param others everything else, in order
 */
public record Options(Map<String, String> named, Set<String> flags, List<String> others) {
  /** Throws INVALID {@code option-unknown} or {@code option-without-value}. */
  public static Options of(List<String> arguments, Set<String> names, Set<String> flags) {
    Map<String, String> named = new LinkedHashMap<>();
    List<String> given = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String each = arguments.get(i);
      if (!each.startsWith("--")) {
        others.add(each);
      } else if (flags.contains(each.substring(2))) {
        given.add(each.substring(2));
      } else if (!names.contains(each.substring(2))) {
        throw Fault.of(Fault.Kind.INVALID, "option-unknown", each);
      } else if (i + 1 == arguments.size()) {
        throw Fault.of(Fault.Kind.INVALID, "option-without-value", each);
      } else {
        named.put(each.substring(2), arguments.get(++i));
      }
    }
    return new Options(named, Set.copyOf(given), others);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** Throws INVALID {@code option-missing}. */
  public String get(String name) {
    return find(name)
        .orElseThrow(() -> Fault.of(Fault.Kind.INVALID, "option-missing", "--" + name));
  }
}
