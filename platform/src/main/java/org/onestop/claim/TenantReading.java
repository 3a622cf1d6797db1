package org.onestop.claim;

import java.util.List;
import org.onestop.kernel.Problems;

/**
 * What came out of reading tenants' folders.
 *
 * @param tenants all of them, as far as their files could be read
 * @param problems all findings, each with the pointer {@code file#pointer}
 */
public record TenantReading(List<Tenant> tenants, Problems problems) {
  public TenantReading {
    tenants = List.copyOf(tenants);
  }
}
