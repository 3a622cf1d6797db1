package org.onestop.casework;

import java.util.List;
import org.onestop.identity.Actor;

/** Filters of the inbox under names of one's own. */
public interface SavedViews {
  /** The actor's, by name. */
  List<SavedView> list(Actor by);

  /**
   * Keeps a view, in the place of one of the same name. What was searched for is not kept, because
   * it names a person. Throws {@link org.onestop.kernel.Fault} INVALID {@code saved-view-invalid}
   * with pointers {@code /name} and {@code /state}: for a name that is empty or longer than 40
   * characters, and for more than 20 views.
   */
  void put(Actor by, SavedView view);

  /** Drops a view; nothing happens when there is none of that name. */
  void drop(Actor by, String name);

  /**
   * A view.
   *
   * @param state folder, as {@link WorkItemQuery#state()}
   */
  record SavedView(String name, String state, WorkItemFilter filter) {}
}
