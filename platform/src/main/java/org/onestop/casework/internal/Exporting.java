package org.onestop.casework.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecords;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads the feed of events and tells what rows of the process database follow from it. */
@Component
class Exporting implements ProcessRecords {
  private final Transactions transactions;
  private final Feed feed;
  private final Deriving deriving;
  private final Clocks clocks;
  private final CaseworkSettings settings;
  private final ApplicationEventPublisher publisher;

  Exporting(
      Transactions transactions,
      Feed feed,
      Deriving deriving,
      Clocks clocks,
      CaseworkSettings settings,
      ApplicationEventPublisher publisher) {
    this.transactions = transactions;
    this.feed = feed;
    this.deriving = deriving;
    this.clocks = clocks;
    this.settings = settings;
    this.publisher = publisher;
  }

  @Override
  public Page<ProcessRecord> list(
      Actor by, @Nullable OffsetDateTime since, @Nullable String after, int limit) {
    if (!by.is(Role.SUPERVISE)) {
      throw Fault.forbidden("role-not-allowed");
    }
    Listing.check(limit);
    FeedPosition start =
        after == null || after.isEmpty()
            ? FeedPosition.since(since == null ? Instant.EPOCH : since.toInstant())
            : FeedPosition.read(after);
    return transactions.act(() -> {
      Instant now = clocks.now();
      Page<ProcessRecord> page = page(by, start, now.minus(settings.recordDelay()), limit);
      RecordsExported exported = RecordsExported.of(by, page, now);
      if (exported.namesPersons()) {
        publisher.publishEvent(exported);
      }
      return page;
    });
  }

  private Page<ProcessRecord> page(Actor by, FeedPosition start, Instant until, int limit) {
    Scope scope = Scope.of(by.range());
    List<ProcessRecord> rows = new ArrayList<>();
    FeedPosition position = start;
    List<Happening> read;
    do {
      // An event brings a row or more, but for a few that bring none: mostly once round.
      read = feed.read(scope, position, until, limit + 1);
      for (Happening each : read) {
        List<ProcessRecord> all = deriving.from(each);
        for (int i = position.takenOf(each.event()); i < all.size(); i++) {
          if (rows.size() == limit) {
            return new Page<>(rows, FeedPosition.in(each.event(), i).text());
          }
          rows.add(all.get(i));
        }
        position = FeedPosition.in(each.event(), all.size());
      }
    } while (read.size() > limit);
    return new Page<>(rows, null);
  }
}
