package org.onestop.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onestop.exchange.Bindings.Probe;
import org.onestop.exchange.Bindings.Suspension;
import org.onestop.exchange.internal.BindingMapper.ProbeRow;
import org.onestop.exchange.internal.BindingMapper.SuspensionRow;

/** What is stopped now, and what the last probes came to, by contract. */
record Switches(Map<String, Suspension> suspensions, Map<String, Probe> probes) {
  Switches {
    suspensions = Map.copyOf(suspensions);
    probes = Map.copyOf(probes);
  }

  static Switches of(List<SuspensionRow> suspended, List<ProbeRow> probed) {
    Map<String, Suspension> suspensions = new HashMap<>();
    suspended.forEach(each ->
        suspensions.put(
            each.contract(),
            new Suspension(each.suspendedAt(), each.suspendedBy(), each.reason())));
    Map<String, Probe> probes = new HashMap<>();
    probed.forEach(each ->
        probes.put(each.contract(), new Probe(each.probedAt(), each.reachable(), each.note())));
    return new Switches(suspensions, probes);
  }
}
