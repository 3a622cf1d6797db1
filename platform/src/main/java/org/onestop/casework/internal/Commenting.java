package org.onestop.casework.internal;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseEvent;
import org.onestop.casework.WriteComment;
import org.onestop.casework.internal.CommentMapper.MentionRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes comments and takes them back. They change nothing of the case and stand beside its
 * chronicle, so they are told to the audit alone; the case is locked all the same, as it has one
 * chain there.
 */
@Component
class Commenting {
  static final Duration RETRACTABLE = Duration.ofMinutes(10);
  private static final int LONGEST = 1000;

  private final Transactions transactions;
  private final CommentMapper rows;
  private final Cases cases;
  private final Sight sight;
  private final Parties parties;
  private final Seals seals;
  private final Clocks clocks;
  private final ApplicationEventPublisher events;
  private final Watching watching;

  Commenting(
      Transactions transactions,
      CommentMapper rows,
      Cases cases,
      Sight sight,
      Parties parties,
      Seals seals,
      Clocks clocks,
      ApplicationEventPublisher events,
      Watching watching) {
    this.transactions = transactions;
    this.rows = rows;
    this.cases = cases;
    this.sight = sight;
    this.parties = parties;
    this.seals = seals;
    this.clocks = clocks;
    this.events = events;
    this.watching = watching;
  }

  /** Answers the case and the row that stands there now. */
  Written write(Actor by, String caseNo, WriteComment comment) {
    return transactions.act(() -> {
      CaseFile file = cases.lockNumber(caseNo);
      Unit unit = parties.unit(by).orElseThrow(Cases::unknown);
      if (!sight.takesPart(by, file)) {
        throw Cases.unknown();
      }
      String body = comment.body().strip();
      Set<String> mentioned = new LinkedHashSet<>(comment.mentions());
      check(file, body, comment.item(), mentioned, parties.offered(file, unit));
      String id = Ids.next();
      CommentRow row =
          new CommentRow(
              id,
              file.id,
              file.division,
              unit.id(),
              by.account(),
              by.name(),
              comment.item(),
              clocks.now(),
              seals.seal((Object) Said.reason(body), context(id)));
      rows.insert(row);
      if (!mentioned.isEmpty()) {
        rows.mention(id, mentioned);
        watching.changed(mentioned);
      }
      Map<String, String> facts = new TreeMap<>(Map.of("comment", id, "unit", unit.id()));
      Optional.ofNullable(comment.item()).ifPresent(item -> facts.put("item", item));
      if (!mentioned.isEmpty()) {
        facts.put("mentions", String.join(",", mentioned));
      }
      tell(by, file, "commented", facts);
      return new Written(file, row);
    });
  }

  void takeBack(Actor by, String caseNo, String id) {
    transactions.run(() -> {
      CaseFile file = cases.lockNumber(caseNo);
      Unit unit = parties.unit(by).orElseThrow(Cases::unknown);
      CommentRow row = find(by, file, unit, id);
      if (!own(by, unit, row)) {
        throw Fault.forbidden("comment-of-another");
      }
      if (tooLate(row)) {
        throw Fault.conflict("comment-too-late", RETRACTABLE.toMinutes());
      }
      if (seen(rows.lockMentions(id))) {
        throw Fault.conflict("comment-seen");
      }
      rows.dropMentions(id);
      rows.drop(id);
      tell(by, file, "comment-taken-back", Map.of("comment", id, "unit", unit.id()));
    });
  }

  /** Whether it could be taken back by the caller now. */
  boolean retractable(Actor by, Unit unit, CommentRow row, List<MentionRow> mentions) {
    return own(by, unit, row) && !tooLate(row) && !seen(mentions);
  }

  String body(String id, byte[] sealed) {
    return Optional.ofNullable(seals.said(sealed, context(id)).reason()).orElse("");
  }

  /** Those the caller may read; what he may not does not exist for him. */
  List<CommentRow> readable(Actor by, CaseFile file, Unit unit, int limit) {
    return rows.ofCase(file.id, Sight.receives(by, file) ? null : unit.id(), limit);
  }

  private CommentRow find(Actor by, CaseFile file, Unit unit, String id) {
    List<CommentRow> readable = readable(by, file, unit, Talks.LONGEST);
    if (readable.isEmpty() && !sight.takesPart(by, file)) {
      throw Cases.unknown();
    }
    return readable.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Fault.notFound("comment-unknown"));
  }

  /** Written by the caller, and for the unit he still works for. */
  private static boolean own(Actor by, Unit unit, CommentRow row) {
    return row.author().equals(by.account()) && row.unit().equals(unit.id());
  }

  private boolean tooLate(CommentRow row) {
    return clocks.now().isAfter(row.at().plus(RETRACTABLE));
  }

  private static boolean seen(List<MentionRow> mentions) {
    return mentions.stream().anyMatch(each -> each.seenAt() != null);
  }

  private static void check(
      CaseFile file,
      String body,
      @Nullable String item,
      Set<String> mentioned,
      List<Unit> offered) {
    Problems problems = new Problems();
    if (body.isEmpty() || body.length() > LONGEST) {
      problems.block("/body", "comment-length", LONGEST);
    }
    if (item != null && !file.selected.contains(item)) {
      problems.block("/item", "item-not-selected");
    }
    Set<String> known = new LinkedHashSet<>(offered.stream().map(Unit::id).toList());
    if (!known.containsAll(mentioned)) {
      problems.block("/mentions", "mention-not-possible");
    }
    problems.orThrow("comment-invalid");
  }

  private void tell(Actor by, CaseFile file, String type, Map<String, String> facts) {
    events.publishEvent(
        new CaseEvent(
            file.id, file.caseNo, type, false, by.account(), clocks.now(), file.division, facts));
  }

  private static String context(String id) {
    return "comment:" + id;
  }

  /** What was written, and where. */
  record Written(CaseFile file, CommentRow row) {}
}
