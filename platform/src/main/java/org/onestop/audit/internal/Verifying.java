package org.onestop.audit.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.audit.Verification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the trail against its hashes, seals and anchors. It remembers up to where it has
 * verified, in memory only: nobody who changes the database can change that.
 */
@Component
class Verifying {
  private static final int SEALS_AT_ONCE = 200;
  private static final int ANCHORS_AT_ONCE = 500;
  private static final int ENTRIES_AT_ONCE = 2000;

  private final AuditMapper rows;
  private final Hashes hashes;
  private final Anchors anchors;
  private final AuditSettings settings;
  private final Links links;
  private final TransactionTemplate snapshot;
  private Progress verified = Progress.START;
  private Progress rechecked = Progress.START;
  private long anchorsVerified;

  Verifying(
      AuditMapper rows,
      Hashes hashes,
      Anchors anchors,
      AuditSettings settings,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.hashes = hashes;
    this.anchors = anchors;
    this.settings = settings;
    this.links = new Links(rows, hashes);
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /** Up to which seal everything is as it was, and how many entries that is. */
  private record Progress(long seal, String hash, @Nullable LocalDateTime at, long entries) {
    static final Progress START = new Progress(0, Hashes.NOTHING, null, 0);
  }

  synchronized Verification verify(boolean everything) {
    // Anchors are written after their seals are committed, so read before the snapshot begins.
    long anchored = anchors.size();
    Verification verification = snapshot.execute(status -> verify(everything, anchored));
    return Objects.requireNonNull(verification);
  }

  private Verification verify(boolean everything, long anchored) {
    Progress start = everything ? Progress.START : verified;
    try {
      Progress end = walk(start, Long.MAX_VALUE, Long.MAX_VALUE);
      checkNothingIsBeyond(end);
      if (!everything) {
        Progress from = rechecked.seal() >= start.seal() ? Progress.START : rechecked;
        rechecked = walk(from, start.seal(), settings.recheck());
      }
      long unsealed = checkUnsealed();
      checkAnchors(everything ? 0 : anchorsVerified, anchored);
      verified = end;
      anchorsVerified = anchored;
      return new Verification(end.entries() + unsealed, instant(end.at()), head(end), true, null);
    } catch (Tampered found) {
      @Nullable SealRow last = rows.lastSeal();
      return new Verification(
          rows.count(),
          last == null ? null : instant(last.at()),
          last == null ? null : last.hash(),
          false,
          found.broken());
    }
  }

  /** Checks the seals after {@code from} up to one, until so many entries are checked. */
  private Progress walk(Progress from, long through, long most) throws Tampered {
    Progress reached = from;
    while (reached.seal() < through && reached.entries() - from.entries() < most) {
      List<SealRow> seals = rows.sealsAfter(reached.seal(), SEALS_AT_ONCE);
      if (seals.isEmpty()) {
        return reached;
      }
      for (SealRow each : seals) {
        if (each.id() > through || reached.entries() - from.entries() >= most) {
          return reached;
        }
        reached = next(reached, each);
      }
    }
    return reached;
  }

  private Progress next(Progress before, SealRow seal) throws Tampered {
    if (seal.id() != before.seal() + 1) {
      throw Tampered.seal("seal-missing", before.seal() + 1);
    }
    if (!seal.previous().equals(before.hash()) || !seal.hash().equals(hashes.ofSeal(seal))) {
      throw Tampered.seal("seal-changed", seal.id());
    }
    List<EntryRow> entries = rows.ofSeal(seal.id());
    links.check(entries);
    List<String> leaves = entries.stream().map(EntryRow::hash).toList();
    if (leaves.size() != seal.entries() || !Hashes.root(leaves).equals(seal.root())) {
      throw Tampered.seal("seal-content", seal.id());
    }
    return new Progress(seal.id(), seal.hash(), seal.at(), before.entries() + seal.entries());
  }

  /** Seals cut off at the end leave entries behind, or at least our memory of them. */
  private void checkNothingIsBeyond(Progress end) throws Tampered {
    @Nullable SealRow last = rows.lastSeal();
    if (last == null ? end.seal() > 0 : !last.hash().equals(end.hash())) {
      throw Tampered.seal("seal-missing", end.seal());
    }
    AuditMapper.@Nullable Link stray = rows.ofNoSeal(end.seal());
    if (stray != null) {
      throw Tampered.seal("seal-missing", end.seal() + 1);
    }
  }

  private long checkUnsealed() throws Tampered {
    long count = 0;
    String chain = "";
    long seq = 0;
    List<EntryRow> page;
    do {
      page = rows.unsealedAfter(chain, seq, ENTRIES_AT_ONCE);
      links.check(page);
      count += page.size();
      if (!page.isEmpty()) {
        chain = page.getLast().chain();
        seq = page.getLast().seq();
      }
    } while (page.size() == ENTRIES_AT_ONCE);
    return count;
  }

  private void checkAnchors(long from, long to) throws Tampered {
    if (to < from) {
      throw new Tampered(new Verification.Broken("anchor-removed", null, null, null));
    }
    AnchorCheck check = new AnchorCheck(rows, ANCHORS_AT_ONCE);
    anchors.each(from, to, check::add);
    check.finish();
  }

  private static @Nullable String head(Progress end) {
    return end.seal() == 0 ? null : end.hash();
  }

  private static @Nullable Instant instant(@Nullable LocalDateTime at) {
    return at == null ? null : at.toInstant(ZoneOffset.UTC);
  }
}
