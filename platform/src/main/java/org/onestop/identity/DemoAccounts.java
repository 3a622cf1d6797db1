package org.onestop.identity;

import java.io.InputStream;

/** The accounts of the demo, made from one file; there only with {@code onestop.demo.enabled}. */
public interface DemoAccounts {
  /**
   * Reads {@code password, accounts: [{suffix, roles, department?, levels}], singles: [{account,
   * name, roles, division}]} and makes {@code <division>-<suffix>} for each division of the levels
   * at and below {@code root}. Read again it changes nothing. Throws {@link
   * org.onestop.kernel.Fault} INVALID with every finding, pointers {@code file#/…}.
   *
   * @param root code of the division to which the demo is confined
   * @return how many accounts are new or changed
   */
  int read(String file, InputStream yaml, String root);
}
