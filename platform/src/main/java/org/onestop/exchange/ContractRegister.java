package org.onestop.exchange;

import java.util.Set;

/** Which contracts there are; implemented by the room that keeps them. */
public interface ContractRegister {
  /** Ids of all contracts by which something may be under way, old ones included. */
  Set<String> contracts();
}
