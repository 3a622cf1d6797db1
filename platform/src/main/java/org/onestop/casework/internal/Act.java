package org.onestop.casework.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.HandedMaterial;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.process.Advance;
import org.onestop.process.Step;

/**
 * One act on one case: what it changes in memory, and what has to be written when it is concluded.
 */
final class Act {
  /** A token to move on. */
  record Move(String token, Advance how) {}

  /** A token that has come to wait. */
  record Arrival(Step step, String token) {}

  /** Fact of the note of what files came in with. */
  static final String MATERIALS = "materials";

  final CaseFile file;

  /** Who acts; null for the engine's or a department's system's acts. */
  final @Nullable Actor by;

  /** The account, or the name of the system. */
  final String account;

  /** The actor's unit; null when he has none. */
  final @Nullable Unit unit;

  final Instant at;
  final Deque<Move> moves = new ArrayDeque<>();
  final Deque<Arrival> arrivals = new ArrayDeque<>();
  final List<InboxRow> opened = new ArrayList<>();
  final List<Note> notes = new ArrayList<>();

  /** The process came to its end. */
  boolean ended;

  private final Supplier<Application> source;
  private @Nullable Application application;
  private boolean rewritten;
  private List<HandedMaterial> handed = List.of();
  private Map<String, String> circumstances = Map.of();

  Act(
      CaseFile file,
      @Nullable Actor by,
      String account,
      @Nullable Unit unit,
      Instant at,
      Supplier<Application> source) {
    this.file = file;
    this.by = by;
    this.account = account;
    this.unit = unit;
    this.at = at;
    this.source = source;
  }

  /** The answers and persons; opened when they are first needed. */
  Application application() {
    if (application == null) {
      application = source.get();
    }
    return application;
  }

  /** Replaces the answers; they are sealed again when the act is concluded. */
  void rewrite(Application changed) {
    application = changed;
    rewritten = true;
  }

  @Nullable Application rewritten() {
    return rewritten ? application : null;
  }

  /** Files came in: what is noted next says of which types. */
  void hand(List<HandedMaterial> files) {
    List<HandedMaterial> all = new ArrayList<>(handed);
    all.addAll(files);
    handed = all;
  }

  /** Facts that what is noted next bears, too. */
  void under(Map<String, String> facts) {
    circumstances = facts;
  }

  void note(Note note) {
    String types = handed.stream().map(HandedMaterial::type).collect(Collectors.joining(","));
    Note whole = types.isEmpty() ? note : note.fact(MATERIALS, types);
    for (Map.Entry<String, String> each : circumstances.entrySet()) {
      whole = whole.fact(each.getKey(), each.getValue());
    }
    notes.add(whole);
    handed = List.of();
    circumstances = Map.of();
  }

  void move(@Nullable String token, Advance how) {
    if (token == null) {
      throw new IllegalStateException("no token waits there in case " + file.caseNo);
    }
    moves.add(new Move(token, how));
  }
}
