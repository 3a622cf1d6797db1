package org.onestop.casework.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;

/**
 * A place in the feed: before an event's row number {@code taken}. What follows from an event never
 * changes in number or order, so the place stays where it is.
 *
 * @param id of the event; null for before the first of that moment
 */
record FeedPosition(Instant at, @Nullable String id, int taken) {
  private static final int PARTS = 3;

  static FeedPosition since(Instant moment) {
    return new FeedPosition(moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment, null, 0);
  }

  static FeedPosition in(EventRow event, int taken) {
    return new FeedPosition(event.at(), event.id(), taken);
  }

  static FeedPosition read(String text) {
    String[] parts = text.split("_", -1);
    if (parts.length != PARTS) {
      throw unreadable();
    }
    try {
      Instant at = Instant.parse(parts[0]);
      int taken = Integer.parseUnsignedInt(parts[2]);
      if (at.isBefore(Instant.EPOCH) || taken < 0) {
        throw unreadable();
      }
      return new FeedPosition(at, parts[1], taken);
    } catch (DateTimeParseException | NumberFormatException e) {
      throw unreadable();
    }
  }

  /** How many of an event's rows lie before it. */
  int takenOf(EventRow event) {
    return event.id().equals(id) ? taken : 0;
  }

  String text() {
    return at + "_" + id + "_" + taken;
  }

  private static Fault unreadable() {
    return Listing.invalid("/after", "cursor-unreadable");
  }
}
