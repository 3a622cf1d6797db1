package org.onestop.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All releases; what is in force is a question to the database, not a job. */
public interface Releases {
  /** A release that exists; throws {@link org.onestop.kernel.Fault} NOT_FOUND otherwise. */
  Release get(String id);

  /**
   * The release in force for a county: its own, else its city's; empty when neither has one ({@code
   * not-published}).
   */
  Optional<Release> inForce(String matter, String division, Instant at);

  /** Matters with a release in force anywhere: id, name and edition. */
  List<PublishedMatter> matters(Instant at);

  /** A matter that people can apply for somewhere. */
  record PublishedMatter(String matter, String name, String edition) {}
}
