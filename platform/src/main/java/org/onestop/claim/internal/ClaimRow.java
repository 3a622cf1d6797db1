package org.onestop.claim.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claim;
import org.onestop.claim.Overlay;
import org.onestop.kernel.Json;
import tools.jackson.core.type.TypeReference;

/**
 * A row of {@code clm_claim}.
 *
 * @param configuredBy JSON list of accounts
 * @param overlay JSON; {@code publishedOverlay}: as it was last published
 * @param baseOverlay of the city, JSON, as a county's overlay was made on it; null for cities, and
 *     where the city's as it stands is meant
 */
record ClaimRow(
    String matter,
    String division,
    String edition,
    Claim.State state,
    String configuredBy,
    String overlay,
    @Nullable String releaseId,
    @Nullable String publishedEdition,
    @Nullable String publishedOverlay,
    @Nullable String baseOverlay,
    String changedBy,
    Instant since,
    int version) {

  static ClaimRow fresh(String matter, String division, String edition, String by, Instant at) {
    String nothing = text(Overlay.empty(matter, division, edition));
    return new ClaimRow(
        matter,
        division,
        edition,
        Claim.State.CLAIMED,
        accounts(List.of(by)),
        nothing,
        null,
        null,
        null,
        null,
        by,
        at,
        1);
  }

  Claim claim() {
    return new Claim(
        matter, division, edition, state, configurers(), version, releaseId, changedBy, since);
  }

  Overlay current() {
    return Json.mapper().readValue(overlay, Overlay.class);
  }

  /** What counties below inherit: what was published, or what is being prepared before that. */
  Overlay inherited() {
    return publishedOverlay == null
        ? current()
        : Json.mapper().readValue(publishedOverlay, Overlay.class);
  }

  /** The city's overlay that this one was made on. */
  Optional<Overlay> base() {
    return Optional.ofNullable(baseOverlay)
        .map(text -> Json.mapper().readValue(text, Overlay.class));
  }

  /** The same, made on what the city says now. */
  ClaimRow on(@Nullable Overlay city) {
    return new ClaimRow(
        matter,
        division,
        edition,
        state,
        configuredBy,
        overlay,
        releaseId,
        publishedEdition,
        publishedOverlay,
        city == null ? null : text(city),
        changedBy,
        since,
        version);
  }

  boolean live() {
    return state != Claim.State.WITHDRAWN;
  }

  List<String> configurers() {
    return Json.mapper().readValue(configuredBy, new TypeReference<List<String>>() {});
  }

  ClaimRow moved(Claim.State to, String by, Instant at) {
    return new ClaimRow(
        matter,
        division,
        edition,
        to,
        configuredBy,
        overlay,
        releaseId,
        publishedEdition,
        publishedOverlay,
        baseOverlay,
        by,
        to == state ? since : at,
        version);
  }

  /** Claimed anew after it was given up; what was configured then is where it begins. */
  ClaimRow reclaimed(String forEdition, String by) {
    Overlay kept = new Overlay(matter, division, forEdition, current().operations());
    return new ClaimRow(
        matter,
        division,
        forEdition,
        state,
        accounts(List.of(by)),
        text(kept),
        null,
        null,
        null,
        null,
        changedBy,
        since,
        version);
  }

  /** The same with one more who may not publish it. */
  ClaimRow touchedBy(String account) {
    TreeSet<String> accounts = new TreeSet<>(configurers());
    accounts.add(account);
    return configured(edition, overlay, accounts(List.copyOf(accounts)));
  }

  ClaimRow with(Overlay other) {
    return configured(other.edition(), text(other), configuredBy);
  }

  ClaimRow released(String release) {
    return new ClaimRow(
        matter,
        division,
        edition,
        state,
        accounts(List.of()),
        overlay,
        release,
        edition,
        overlay,
        baseOverlay,
        changedBy,
        since,
        version);
  }

  private ClaimRow configured(String forEdition, String text, String accounts) {
    return new ClaimRow(
        matter,
        division,
        forEdition,
        state,
        accounts,
        text,
        releaseId,
        publishedEdition,
        publishedOverlay,
        baseOverlay,
        changedBy,
        since,
        version);
  }

  /** As overlays are stored. */
  static String text(Overlay overlay) {
    return Json.mapper().writeValueAsString(overlay);
  }

  private static String accounts(List<String> accounts) {
    return Json.mapper().writeValueAsString(accounts);
  }
}
