package org.onestop.audit.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
 * Adds each event to the chain of its aggregate, in the transaction of the act. The primary key
 * refuses a fork: of two acts that would follow the same entry one is done again.
 */
@Component
class Recording {
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
      record(event);
    } else {
      transactions.run(() -> record(event));
    }
  }

  private void record(DomainEvent event) {
    Heads heads = Heads.current();
    AuditMapper.@Nullable Link last = heads.of(event.chain());
    if (last == null && !event.first()) {
      last = rows.last(event.chain());
    }
    EntryRow entry = entry(event, last);
    try {
      rows.insert(entry);
    } catch (DuplicateKeyException e) {
      throw new OptimisticLockingFailureException("another act was recorded at the same time", e);
    }
    heads.put(new AuditMapper.Link(entry.chain(), entry.seq(), entry.hash()));
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
