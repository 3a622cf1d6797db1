package org.onestop.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.kernel.Page;

/**
 * What staff of different units write to one another about a case. The counter of the case reads
 * all of it; another unit what it wrote itself and what mentions it. Whoever handles nothing,
 * applicants and supervisors among them, is refused with FORBIDDEN; a case of which the caller may
 * read nothing is NOT_FOUND {@code case-unknown}.
 *
 * <p>Comments are neither in the case's timeline nor among its process records nor in its archive
 * package: they are how colleagues found an answer, the answer itself stands in the case.
 */
public interface Comments {
  /** The whole conversation as the caller may read it, the newest last. */
  Conversation read(Actor by, String caseNo);

  /** What of the conversation mentions the caller's unit counts as seen from now on. */
  void see(Actor by, String caseNo);

  /**
   * Writes one. Throws NOT_FOUND for units that have no part in the case, and INVALID {@code
   * comment-invalid} with pointers {@code /body}, {@code /item} and {@code /mentions}.
   */
  Comment write(Actor by, String caseNo, WriteComment comment);

  /**
   * Takes one's own back, as if it had not been written. Throws NOT_FOUND {@code comment-unknown},
   * FORBIDDEN {@code comment-of-another}, CONFLICT {@code comment-too-late} ten minutes later and
   * {@code comment-seen} once a unit that it mentions has seen it.
   */
  void takeBack(Actor by, String caseNo, String id);

  /**
   * What mentions the caller's unit, the newest first. Throws INVALID for an unknown state, cursor
   * or limit.
   *
   * @param state unseen or seen; null means unseen
   */
  Page<Mention> mentions(Actor by, @Nullable String state, @Nullable String after, int limit);

  /** How many mentions of the caller's unit nobody of it has seen; one more than 99 for more. */
  int unseen(Actor by);

  /**
   * @param parties whom the caller may mention; empty when he may not write
   * @param mayWrite whether his unit has a part in the case
   */
  record Conversation(List<Comment> comments, List<Party> parties, boolean mayWrite) {
    public Conversation {
      comments = List.copyOf(comments);
      parties = List.copyOf(parties);
    }
  }

  /** A unit that has or had a part in the case: its counter, or one that an item came to. */
  record Party(String unit, String name) {}

  /**
   * @param author as colleagues know him
   * @param unit id of the author's
   * @param item null when it is about the whole case
   * @param retractable whether the caller may take it back now
   */
  record Comment(
      String id,
      String author,
      String unit,
      String unitName,
      OffsetDateTime at,
      @Nullable String item,
      @Nullable String itemName,
      String body,
      List<Mentioned> mentions,
      boolean retractable) {
    public Comment {
      mentions = List.copyOf(mentions);
    }

    /** Without what was written. */
    @Override
    public String toString() {
      return "Comment[" + id + "]";
    }
  }

  /** A unit that a comment is addressed to, and whether anybody of it has seen it. */
  record Mentioned(String unit, String name, boolean seen) {}

  /**
   * One line of what mentions a unit.
   *
   * @param id of the comment
   * @param division of the case
   * @param applicantName masked
   */
  record Mention(
      String id,
      String caseNo,
      String division,
      String applicantName,
      String author,
      String unitName,
      OffsetDateTime at,
      @Nullable String itemName,
      String body,
      boolean seen) {
    /** Without what was written. */
    @Override
    public String toString() {
      return "Mention[" + id + "]";
    }
  }
}
