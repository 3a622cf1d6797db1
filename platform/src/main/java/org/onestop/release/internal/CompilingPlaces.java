package org.onestop.release.internal;

import java.util.Comparator;
import java.util.List;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.release.ReleasedMatter.Contact;
import org.onestop.release.ReleasedMatter.Counter;
import org.onestop.release.ReleasedMatter.JointSession;

/** Counters, sessions and contacts as they are released. */
final class CompilingPlaces {
  private CompilingPlaces() {}

  /** Those a county named itself come before its city's. */
  static List<Counter> counters(EffectiveMatter effective) {
    LocalSettings settings = effective.settings();
    return settings.counters().stream()
        .sorted(Comparator.comparing(each -> Origin.COUNTY != origin(effective, each)))
        .map(each -> counter(each, settings))
        .toList();
  }

  static List<JointSession> sessions(LocalSettings settings) {
    return settings.sessions().stream()
        .map(each ->
            new JointSession(
                each.id(), each.name(), each.place(), each.from(), each.to(), each.items()))
        .toList();
  }

  static List<Contact> contacts(LocalSettings settings) {
    return settings.contacts().stream()
        .map(
            each -> new Contact(each.unit(), each.item(), each.name(), each.phone(), each.remark()))
        .toList();
  }

  private static Counter counter(Operation.Counter counter, LocalSettings settings) {
    String hours =
        counter.openingHours().isBlank()
            ? settings.openingHours().getOrDefault(counter.division(), "")
            : counter.openingHours();
    return new Counter(
        counter.division(), counter.name(), counter.address(), counter.phone(), hours);
  }

  private static Origin origin(EffectiveMatter effective, Operation.Counter counter) {
    return effective.origin(Pointers.counter(counter.division(), counter.name()));
  }
}
