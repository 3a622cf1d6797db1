package org.onestop.catalog;

import java.util.List;
import java.util.Optional;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;

/** The province's catalog: editions of matters, drafted, published by another, never changed. */
public interface ItemCatalog {
  /** Reads and checks editions from files; nothing is stored. */
  CatalogReading read(CatalogFiles files);

  /**
   * Takes one edition in as a draft; a draft of the same version is replaced. The same content as a
   * published edition changes nothing; other content under its version is refused ({@code
   * edition-published}). Throws {@link Fault} INVALID {@code catalog-invalid} with all findings.
   */
  Edition draft(Actor actor, CatalogFiles files, String comment);

  /**
   * Publishes a draft; it becomes the current edition. Whoever drafted it may not ({@code
   * four-eyes}); open assumptions block outside the demo ({@code assumptions-open}).
   */
  Edition publish(Actor actor, String matter, String version, String comment);

  /**
   * Takes a published edition back: it stays readable, and cannot be claimed or published any more.
   * Throws INVALID {@code edition-withdrawal-invalid} without a reason.
   */
  Edition withdraw(Actor actor, String matter, String version, String comment);

  /** All editions of a matter, the latest version first. */
  List<Edition> editions(String matter);

  /** Throws NOT_FOUND {@code edition-unknown} unless it exists. */
  Edition edition(String matter, String version);

  /** The published edition that divisions claim now. */
  Optional<Edition> current(String matter);

  /** Ids of all matters with an edition, in order. */
  List<String> matters();

  /** What an edition says. Throws NOT_FOUND {@code edition-unknown} unless it exists. Cached. */
  Matter matter(String matter, String version);

  /** The edition's files in canonical form; importing them changes nothing. */
  CatalogFiles export(String matter, String version);
}
