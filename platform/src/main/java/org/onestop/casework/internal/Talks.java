package org.onestop.casework.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Comments;
import org.onestop.casework.WriteComment;
import org.onestop.casework.internal.CommentMapper.MentionLine;
import org.onestop.casework.internal.CommentMapper.MentionRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Page;
import org.onestop.kernel.Transactions;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** The door for comments: who reads what of them. */
@Component
class Talks implements Comments {
  /** Of a case so many are shown, the newest. */
  static final int LONGEST = 500;

  private static final int CAP = 99;

  private final CommentMapper rows;
  private final Commenting commenting;
  private final Cases cases;
  private final Sight sight;
  private final Parties parties;
  private final Routing routing;
  private final Releases releases;
  private final Clocks clocks;
  private final Transactions transactions;

  Talks(
      CommentMapper rows,
      Commenting commenting,
      Cases cases,
      Sight sight,
      Parties parties,
      Routing routing,
      Releases releases,
      Clocks clocks,
      Transactions transactions) {
    this.rows = rows;
    this.commenting = commenting;
    this.cases = cases;
    this.sight = sight;
    this.parties = parties;
    this.routing = routing;
    this.releases = releases;
    this.clocks = clocks;
    this.transactions = transactions;
  }

  @Override
  public Conversation read(Actor by, String caseNo) {
    return transactions.act(() -> {
      Reading reading = reading(by, caseNo);
      Unit unit = reading.unit();
      Map<String, List<MentionRow>> mentions = mentions(reading.comments());
      return new Conversation(
          reading.comments().stream()
              .map(each ->
                  comment(
                      by, unit, reading.file(), each, mentions.getOrDefault(each.id(), List.of())))
              .toList(),
          reading.takesPart()
              ? parties.offered(reading.file(), unit).stream()
                  .map(each -> new Party(each.id(), each.name()))
                  .toList()
              : List.of(),
          reading.takesPart());
    });
  }

  /** Written only where there is something new, as conversations are read far more often. */
  @Override
  public void see(Actor by, String caseNo) {
    transactions.run(() -> {
      Reading reading = reading(by, caseNo);
      String unit = reading.unit().id();
      Set<String> ids = reading.comments().stream().map(CommentRow::id).collect(Collectors.toSet());
      boolean news =
          !ids.isEmpty()
              && rows.mentions(ids).stream()
                  .anyMatch(each -> each.unit().equals(unit) && each.seenAt() == null);
      if (news) {
        rows.see(ids, unit, clocks.now(), by.account());
      }
    });
  }

  /** What somebody may read of a case's conversation, the newest last. */
  private record Reading(Unit unit, CaseFile file, boolean takesPart, List<CommentRow> comments) {}

  private Reading reading(Actor by, String caseNo) {
    Unit unit = parties.unit(by).orElseThrow(Cases::unknown);
    CaseFile file = cases.numbered(caseNo);
    boolean takesPart = sight.takesPart(by, file);
    List<CommentRow> readable = commenting.readable(by, file, unit, LONGEST).reversed();
    if (readable.isEmpty() && !takesPart) {
      throw Cases.unknown();
    }
    return new Reading(unit, file, takesPart, readable);
  }

  @Override
  public Comment write(Actor by, String caseNo, WriteComment comment) {
    return transactions.act(() -> {
      Unit unit = parties.unit(by).orElseThrow(Cases::unknown);
      Commenting.Written written = commenting.write(by, caseNo, comment);
      CommentRow row = written.row();
      List<MentionRow> mentions = mentions(List.of(row)).getOrDefault(row.id(), List.of());
      return comment(by, unit, written.file(), row, mentions);
    });
  }

  @Override
  public void takeBack(Actor by, String caseNo, String id) {
    commenting.takeBack(by, caseNo, id);
  }

  @Override
  public Page<Mention> mentions(
      Actor by, @Nullable String state, @Nullable String after, int limit) {
    Optional<Unit> unit = parties.unit(by);
    Listing.check(limit);
    boolean seen = seen(state);
    String before = cursor(after);
    if (unit.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    List<MentionLine> lines = rows.ofUnit(unit.get().id(), seen, before, limit + 1);
    boolean more = lines.size() > limit;
    List<MentionLine> shown = more ? lines.subList(0, limit) : lines;
    return new Page<>(
        shown.stream().map(this::mention).toList(), more ? shown.getLast().id() : null);
  }

  @Override
  public int unseen(Actor by) {
    return parties.unit(by).map(unit -> rows.countUnseen(unit.id(), CAP + 1)).orElse(0);
  }

  private Map<String, List<MentionRow>> mentions(List<CommentRow> comments) {
    return comments.isEmpty()
        ? Map.of()
        : rows.mentions(comments.stream().map(CommentRow::id).toList()).stream()
            .collect(Collectors.groupingBy(MentionRow::commentId));
  }

  private Comment comment(
      Actor by, Unit unit, CaseFile file, CommentRow row, List<MentionRow> mentions) {
    return new Comment(
        row.id(),
        row.authorName(),
        row.unit(),
        name(row.unit()),
        Clocks.shown(row.at()),
        row.item(),
        item(file.content(), row.item()),
        commenting.body(row.id(), row.body()),
        mentions.stream()
            .map(each -> new Mentioned(each.unit(), name(each.unit()), each.seenAt() != null))
            .toList(),
        commenting.retractable(by, unit, row, mentions));
  }

  private Mention mention(MentionLine line) {
    return new Mention(
        line.id(),
        line.caseNo(),
        line.division(),
        line.applicantName(),
        line.authorName(),
        name(line.unit()),
        Clocks.shown(line.at()),
        item(releases.get(line.releaseId()).content(), line.item()),
        commenting.body(line.id(), line.body()),
        line.seenAt() != null);
  }

  private String name(String unit) {
    return Optional.ofNullable(routing.name(unit)).orElse(unit);
  }

  private static @Nullable String item(ReleasedMatter matter, @Nullable String id) {
    return id == null ? null : Wording.item(matter, id);
  }

  private static boolean seen(@Nullable String state) {
    return switch (state == null ? "unseen" : state) {
      case "unseen" -> false;
      case "seen" -> true;
      default -> throw Listing.invalid("/state", "value-not-offered", "unseen, seen");
    };
  }

  private static @Nullable String cursor(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return null;
    }
    try {
      return UUID.fromString(after).toString();
    } catch (IllegalArgumentException unreadable) {
      throw Listing.invalid("/after", "cursor-unreadable");
    }
  }
}
