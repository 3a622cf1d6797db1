package org.onestop.ui.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;

/** Items whose clock runs. */
public final class UnderWay {
  private static final Set<ItemStatus> RUNNING =
      Set.of(ItemStatus.DISPATCHED, ItemStatus.HANDLING, ItemStatus.RETURNED);

  private UnderWay() {}

  public static boolean is(@Nullable ItemStatus status) {
    return status != null && RUNNING.contains(status);
  }

  /** Of a case, in its order: name by id. */
  public static Map<String, String> of(CaseView view) {
    Map<String, String> running = new LinkedHashMap<>();
    view.items().stream()
        .filter(each -> is(each.status()))
        .forEach(each -> running.put(each.item(), each.name()));
    return running;
  }
}
