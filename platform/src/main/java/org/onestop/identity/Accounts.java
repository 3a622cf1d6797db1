package org.onestop.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of staff and channel clients. */
public interface Accounts {
  /**
   * Adds or replaces accounts by name, all or none. Throws {@link org.onestop.kernel.Fault} INVALID
   * with every finding, pointers {@code /<index>/<property>}.
   *
   * @param password the first password of those that are new; null: they sign in by token only
   * @return how many are new or changed
   */
  int put(List<NewAccount> accounts, @Nullable String password);

  /**
   * An account as handed in.
   *
   * @param name 2 to 64 characters, letters, digits and {@code . _ @ -}
   * @param department id from the catalog's departments; null for none
   */
  record NewAccount(
      String name,
      String displayName,
      String division,
      @Nullable String department,
      Set<Role> roles) {}
}
