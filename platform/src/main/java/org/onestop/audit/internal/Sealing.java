package org.onestop.audit.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the entries that no seal holds yet, whatever their order: transactions commit in another
 * order than they count. One node at a time: the lease is a locked row, in the transaction that
 * writes the seal, so that a node that lost it cannot have written one; others pass by. Acts never
 * wait: only rows that are committed and never change again are locked.
 */
@Component
class Sealing implements SchedulingConfigurer {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
  private static final String LEASE = "sealing";
  private static final int ROWS_AT_ONCE = 100;
  private static final int ANCHORS_AT_ONCE = 500;

  private final AuditMapper rows;
  private final Hashes hashes;
  private final Anchors anchors;
  private final AuditSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private boolean leaseExists;
  private long anchored;

  Sealing(
      AuditMapper rows,
      Hashes hashes,
      Anchors anchors,
      AuditSettings settings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.hashes = hashes;
    this.anchors = anchors;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    // Locks no gaps, in which acts would insert.
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(
        new FixedDelayTask(this::tick, settings.sealEvery(), settings.sealEvery()));
  }

  private void tick() {
    try {
      sealAll();
    } catch (RuntimeException e) {
      LOG.warn("Sealing the audit trail failed and is tried again: {}", e.toString());
    }
  }

  /** Seals and anchors whatever waits; does nothing while another node does so. */
  synchronized void sealAll() {
    if (!leaseExists) {
      createLease();
    }
    AuditMapper.State state = rows.state();
    if (!state.waiting() && state.head() <= anchored) {
      return;
    }
    boolean full;
    do {
      full = Boolean.TRUE.equals(transaction.execute(status -> seal()));
    } while (full);
    // A seal is anchored once it is committed.
    transaction.executeWithoutResult(status -> anchorIfLeased());
  }

  /** Only where there is none: inserting waits for whoever holds it. */
  private void createLease() {
    if (!rows.leaseExists(LEASE)) {
      rows.createLease(LEASE);
    }
    leaseExists = true;
  }

  /** Answers whether the seal is full, so that there may be more to seal. */
  private boolean seal() {
    if (!anchorIfLeased()) {
      return false;
    }
    List<AuditMapper.Link> waiting = rows.waiting(settings.sealAtOnce());
    if (waiting.isEmpty()) {
      return false;
    }
    SealRow seal = sealOver(waiting);
    rows.insertSeal(seal);
    for (int start = 0; start < waiting.size(); start += ROWS_AT_ONCE) {
      int end = Math.min(start + ROWS_AT_ONCE, waiting.size());
      if (rows.putIntoSeal(seal.id(), waiting.subList(start, end)) != end - start) {
        throw new IllegalStateException("entries vanished while they were sealed");
      }
    }
    return waiting.size() == settings.sealAtOnce();
  }

  private SealRow sealOver(List<AuditMapper.Link> entries) {
    @Nullable SealRow last = rows.lastSeal();
    long id = last == null ? 1 : last.id() + 1;
    String previous = last == null ? Hashes.NOTHING : last.hash();
    LocalDateTime at =
        LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    String root = Hashes.root(entries.stream().map(AuditMapper.Link::hash).toList());
    String hash = hashes.ofSeal(id, at, entries.size(), root, previous);
    return new SealRow(id, at, entries.size(), root, previous, hash);
  }

  /**
   * Anchors every committed seal that the file does not have; false while another has the lease.
   */
  private boolean anchorIfLeased() {
    if (rows.lease(LEASE) == null) {
      return false;
    }
    anchored = anchors.last();
    List<SealRow> missing;
    do {
      missing = rows.sealsAfter(anchored, ANCHORS_AT_ONCE);
      anchors.append(missing);
      anchored = missing.isEmpty() ? anchored : missing.getLast().id();
    } while (missing.size() == ANCHORS_AT_ONCE);
    return true;
  }
}
