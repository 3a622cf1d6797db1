package org.onestop.audit.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Json;
import org.onestop.kernel.Transactions;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds each event to the chain of its aggregate, in the transaction of the act, all of an act
 * together before it commits. The primary key refuses a fork: of two acts that would follow the
 * same entry one is done again.
 */
@Component
class Recording {
  /** Entries, or chains, of one statement. */
  private static final int AT_ONCE = 100;

  private final AuditMapper rows;
  private final Hashes hashes;
  private final Transactions transactions;

  Recording(AuditMapper rows, Hashes hashes, Transactions transactions) {
    this.rows = rows;
    this.hashes = hashes;
    this.transactions = transactions;
  }

  @EventListener
  void on(DomainEvent event) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      Unrecorded.current(this::record).add(event);
    } else {
      transactions.run(() -> record(List.of(event)));
    }
  }

  private void record(List<DomainEvent> events) {
    Map<String, AuditMapper.Link> heads = heads(events);
    List<EntryRow> entries = new ArrayList<>();
    for (DomainEvent event : events) {
      EntryRow entry = entry(event, heads.get(event.chain()));
      entries.add(entry);
      heads.put(entry.chain(), new AuditMapper.Link(entry.chain(), entry.seq(), entry.hash()));
    }
    try {
      for (int from = 0; from < entries.size(); from += AT_ONCE) {
        rows.insert(entries.subList(from, Math.min(entries.size(), from + AT_ONCE)));
      }
    } catch (DuplicateKeyException e) {
      throw new OptimisticLockingFailureException("another act was recorded at the same time", e);
    }
  }

  /** The last entries of the chains that these events go on with. */
  private Map<String, AuditMapper.Link> heads(List<DomainEvent> events) {
    Set<String> begun = new HashSet<>();
    Set<String> older = new LinkedHashSet<>();
    for (DomainEvent event : events) {
      if (event.first()) {
        begun.add(event.chain());
      } else if (!begun.contains(event.chain())) {
        older.add(event.chain());
      }
    }
    Map<String, AuditMapper.Link> heads = new HashMap<>();
    List<String> chains = List.copyOf(older);
    for (int from = 0; from < chains.size(); from += AT_ONCE) {
      rows.lasts(chains.subList(from, Math.min(chains.size(), from + AT_ONCE)))
          .forEach(each -> heads.put(each.chain(), each));
    }
    return heads;
  }

  private EntryRow entry(DomainEvent event, AuditMapper.@Nullable Link last) {
    long seq = last == null ? 1 : last.seq() + 1;
    String previous = last == null ? Hashes.NOTHING : last.hash();
    LocalDateTime at =
        LocalDateTime.ofInstant(event.at().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    String facts = Json.mapper().writeValueAsString(new TreeMap<>(event.facts()));
    String hash =
        hashes.ofEntry(
            event.chain(), seq, at, event.type(), event.actor(), event.division(), facts, previous);
    return new EntryRow(
        event.chain(),
        seq,
        at,
        event.type(),
        event.actor(),
        event.division(),
        facts,
        previous,
        hash,
        null);
  }
}
