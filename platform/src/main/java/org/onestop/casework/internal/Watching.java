package org.onestop.casework.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.InboxNews;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads what happened in cases since it last looked, on whichever node, and tells those who watch
 * the inbox of a unit that has work there. Nothing is written for it, and while nobody watches
 * nothing is read: acts cost what they cost. What leaves no event, as a claim, is told on this node
 * at once and elsewhere with the next event.
 */
@Component
class Watching implements InboxNews {
  /** An event bears the time at which its act began, and is seen when that has committed. */
  private static final Duration LONGEST_ACT = Duration.ofSeconds(10);

  private final EventMapper events;
  private final InboxMapper inbox;
  private final Routing routing;
  private final Clocks clocks;
  private final Map<String, Set<Watcher>> byUnit = new ConcurrentHashMap<>();
  private final Map<String, Instant> known = new HashMap<>();
  private final ExecutorService telling = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable Instant looked;

  Watching(EventMapper events, InboxMapper inbox, Routing routing, Clocks clocks) {
    this.events = events;
    this.inbox = inbox;
    this.routing = routing;
    this.clocks = clocks;
  }

  /** Each watches for itself, even if two were to do the same. */
  private static final class Watcher {
    private final Runnable changed;

    Watcher(Runnable changed) {
      this.changed = changed;
    }
  }

  @Override
  public Runnable watch(Actor by, Runnable changed) {
    @Nullable String unit = routing.unitOf(by).map(Unit::id).orElse(null);
    if (unit == null) {
      return () -> {};
    }
    Watcher watcher = new Watcher(changed);
    byUnit.compute(
        unit,
        (id, watchers) -> {
          Set<Watcher> all = watchers == null ? ConcurrentHashMap.newKeySet() : watchers;
          all.add(watcher);
          return all;
        });
    return () ->
        byUnit.computeIfPresent(
            unit,
            (id, watchers) -> {
              watchers.remove(watcher);
              return watchers.isEmpty() ? null : watchers;
            });
  }

  @Scheduled(
      initialDelayString = "${onestop.casework.look-every:PT2S}",
      fixedDelayString = "${onestop.casework.look-every:PT2S}")
  synchronized void look() {
    Instant now = clocks.now();
    if (byUnit.isEmpty()) {
      looked = null;
      known.clear();
      return;
    }
    Instant before = looked == null || looked.isAfter(now) ? now : looked;
    Instant since = before.minus(LONGEST_ACT);
    List<EventMapper.Recent> recent = events.since(since);
    List<String> cases =
        recent.stream()
            .filter(each -> known.put(each.id(), each.at()) == null)
            .map(EventMapper.Recent::caseId)
            .distinct()
            .toList();
    known.values().removeIf(at -> at.isBefore(since));
    looked = now;
    if (!cases.isEmpty()) {
      tell(inbox.unitsOf(cases));
    }
  }

  /** Tells those who watch a unit, once the running transaction has committed. */
  void changed(Collection<String> units) {
    List<String> watched = units.stream().filter(byUnit::containsKey).toList();
    if (watched.isEmpty()) {
      return;
    }
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      tell(watched);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            tell(watched);
          }
        });
  }

  @PreDestroy
  void close() {
    telling.shutdownNow();
  }

  private void tell(Collection<String> units) {
    for (String each : units) {
      byUnit.getOrDefault(each, Set.of()).forEach(watcher -> telling.execute(watcher.changed));
    }
  }
}
