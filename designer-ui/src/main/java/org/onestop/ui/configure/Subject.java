package org.onestop.ui.configure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation;

/**
 * What an operation is about: the pointer of what it changes or adds, as in {@link
 * org.onestop.catalog.MatterTree}. An overlay says one thing about a subject.
 */
final class Subject {
  private Subject() {}

  static String of(Operation operation) {
    return switch (operation) {
      case Operation.Counter it -> counter(it.division(), it.name());
      case Operation.Contact it -> contact(it.unit(), it.item());
      case Operation.OpeningHours it -> "/openingHours/" + it.division();
      case Operation.ItemUnit it -> "/items/" + it.item() + "/units/" + it.division();
      case Operation.Delegation it -> "/items/" + it.item() + "/delegatedTo";
      case Operation.ItemRoute it -> "/items/" + it.item() + "/route";
      case Operation.ItemChannel it -> "/items/" + it.item() + "/channel";
      case Operation.ItemLimit it -> "/items/" + it.item() + "/limit";
      case Operation.MatterLimit it -> "/limit";
      case Operation.Dependency it -> "/items/" + it.item() + "/dependsOn/" + it.dependsOn();
      case Operation.MaterialRelief it -> "/materials/" + it.material() + "/relieved";
      case Operation.LocalField it -> "/form/" + it.block() + "/" + it.key();
      case Operation.Help it -> "/fields/" + it.field() + "/help";
      case Operation.Placeholder it -> "/fields/" + it.field() + "/placeholder";
      case Operation.Default it -> "/fields/" + it.field() + "/default";
      case Operation.Order it -> "/form/" + it.block() + "/*/order";
      case Operation.LocalItem it -> "/items/" + it.item().id();
      case Operation.CodeListEntries it -> "/codeLists/" + it.codeList() + "/entries";
      case Operation.Notice it -> "/notices/" + it.notice();
      case Operation.JointSession it -> "/sessions/" + it.id();
      case Operation.Reminders it -> "/reminders";
    };
  }

  static String counter(String division, String name) {
    return "/counters/" + division + "-" + name.replace('~', '_').replace('/', '_');
  }

  static String contact(String unit, @Nullable String item) {
    return "/contacts/"
        + unit.replace('~', '_').replace('/', '_')
        + "/"
        + (item == null ? "-" : item);
  }

  /** Whether a subject is another one, or a part of it. */
  static boolean within(String subject, String other) {
    return subject.equals(other) || subject.startsWith(other + "/");
  }

  /** The steps of a pointer; the first is not empty. */
  static List<String> steps(String pointer) {
    return List.of(pointer.substring(Math.min(1, pointer.length())).split("/", -1));
  }
}
