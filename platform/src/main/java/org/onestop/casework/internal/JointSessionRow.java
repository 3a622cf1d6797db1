package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cw_session}.
 *
 * @param counter id of the unit that arranged it
 * @param items ids, as JSON
 * @param units ids of those that sit in it, as JSON
 * @param body sealed {@link Said}: the note as opinion, why it was called off as reason
 */
record JointSessionRow(
    String id,
    String division,
    String matter,
    String releaseId,
    String season,
    String counter,
    LocalDate day,
    String place,
    String items,
    String units,
    String state,
    int recorded,
    byte @Nullable [] body,
    String arrangedBy,
    Instant arrangedAt,
    int version) {
  static final String ARRANGED = "arranged";
  static final String CANCELLED = "cancelled";

  boolean cancelled() {
    return state.equals(CANCELLED);
  }

  List<String> itemIds() {
    return JsonText.texts(items);
  }

  List<String> unitIds() {
    return JsonText.texts(units);
  }

  JointSessionMapper.Scope scope() {
    return new JointSessionMapper.Scope(itemIds(), unitIds());
  }

  JointSessionRow changed(
      String release,
      LocalDate when,
      String where,
      List<String> what,
      List<String> who,
      byte @Nullable [] said) {
    return new JointSessionRow(
        id,
        division,
        matter,
        release,
        season,
        counter,
        when,
        where,
        JsonText.write(what),
        JsonText.write(who),
        state,
        recorded,
        said,
        arrangedBy,
        arrangedAt,
        version);
  }

  JointSessionRow off(byte @Nullable [] said) {
    return new JointSessionRow(
        id,
        division,
        matter,
        releaseId,
        season,
        counter,
        day,
        place,
        items,
        units,
        CANCELLED,
        recorded,
        said,
        arrangedBy,
        arrangedAt,
        version);
  }
}
