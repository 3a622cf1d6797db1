package org.onestop.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onestop.identity.Actor;

/** Bindings in memory, for the tests of rooms above: whoever asks may turn a switch. */
public final class SwitchedBindings implements Bindings {
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final Map<String, Suspension> suspensions = new ConcurrentHashMap<>();
  private final Map<String, Probe> probes = new ConcurrentHashMap<>();

  public SwitchedBindings suspend(String contract) {
    suspensions.put(contract, new Suspension(NOW, "sysadmin", "因故"));
    return this;
  }

  public SwitchedBindings resume(String contract) {
    suspensions.remove(contract);
    return this;
  }

  public SwitchedBindings probed(String contract, boolean reachable, String note) {
    probes.put(contract, new Probe(NOW, reachable, note));
    return this;
  }

  @Override
  public boolean suspended(String contract) {
    return suspensions.containsKey(contract);
  }

  @Override
  public Optional<Probe> lastProbe(String contract) {
    return Optional.ofNullable(probes.get(contract));
  }

  @Override
  public List<Binding> list(Actor by) {
    return List.of();
  }

  @Override
  public Binding suspend(Actor by, String contract, String reason) {
    return suspend(contract).binding(contract);
  }

  @Override
  public Binding resume(Actor by, String contract) {
    return resume(contract).binding(contract);
  }

  @Override
  public Binding probe(Actor by, String contract) {
    return binding(contract);
  }

  private Binding binding(String contract) {
    return new Binding(contract, null, null, suspensions.get(contract), probes.get(contract));
  }
}
