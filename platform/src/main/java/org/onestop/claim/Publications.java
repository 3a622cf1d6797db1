package org.onestop.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;

/** What the room that makes releases does with claims, within its own transaction. */
public interface Publications {
  /**
   * Locks claims that are to be published, and says what each would publish, by code. Refuses
   * unless all are in review ({@code claim-not-in-review}), the actor may publish each and
   * configured none ({@code four-eyes}), and each county's city is published or among them ({@code
   * city-unpublished}).
   */
  List<Candidate> take(Actor actor, String matter, List<String> divisions);

  /**
   * Locks one claim whose earlier release is to be restored; refuses while a draft of it is being
   * configured or reviewed ({@code claim-busy}).
   */
  Claim takeBack(Actor actor, String matter, String division);

  /**
   * The claims are published.
   *
   * @param releases division → id of its release
   * @param effectiveAt from when they are in force
   */
  void published(
      Actor actor,
      List<Candidate> candidates,
      Map<String, String> releases,
      Instant effectiveAt,
      String comment);

  /** An earlier release is published again; the claim's overlay is that of then. */
  void restored(Actor actor, Claim claim, Overlay overlay, String release, String comment);

  /**
   * A claim that is to be published.
   *
   * @param claim as it was locked
   * @param overlay its own
   * @param applied with its city's, when it is a county
   * @param key equal keys mean equal effective matters
   * @param city six digits of a county's city; null for cities
   */
  record Candidate(
      Claim claim, Overlay overlay, Applied applied, String key, @Nullable String city) {}
}
