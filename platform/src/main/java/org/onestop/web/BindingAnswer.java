package org.onestop.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.exchange.Bindings;

/**
 * Where a contract's pushes go, with moments as people write them here.
 *
 * @param adapter null when the contract is bound to nothing
 * @param host of the address, never more of it
 * @param suspended null while pushes go
 * @param lastProbe null when there was none
 */
record BindingAnswer(
    String contract,
    @Nullable String adapter,
    @Nullable String host,
    @Nullable Suspended suspended,
    @Nullable Probed lastProbe) {
  record Suspended(OffsetDateTime since, String by, String reason) {
    static Suspended of(Bindings.Suspension suspension) {
      return new Suspended(
          suspension.since().atZone(Stopwatch.ZONE).toOffsetDateTime(),
          suspension.by(),
          suspension.reason());
    }
  }

  /**
   * @param note a status or the kind of failure
   */
  record Probed(OffsetDateTime at, boolean reachable, String note) {
    static Probed of(Bindings.Probe probe) {
      return new Probed(
          probe.at().atZone(Stopwatch.ZONE).toOffsetDateTime(), probe.reachable(), probe.note());
    }
  }

  static BindingAnswer of(Bindings.Binding binding) {
    Bindings.Suspension suspension = binding.suspension();
    Bindings.Probe probe = binding.lastProbe();
    return new BindingAnswer(
        binding.contract(),
        binding.adapter(),
        binding.host(),
        suspension == null ? null : Suspended.of(suspension),
        probe == null ? null : Probed.of(probe));
  }
}
