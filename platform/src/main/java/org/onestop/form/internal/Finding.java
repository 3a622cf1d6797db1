package org.onestop.form.internal;

import java.util.Comparator;
import org.onestop.kernel.Problem;

/**
 * A finding of the schema, ranked: of several at one place people are told the most telling only.
 *
 * @param field key of the field it belongs to; empty text for the whole form
 */
record Finding(String field, Rank rank, Problem problem) {
  static final Comparator<Finding> MOST_TELLING = Comparator.comparing(Finding::rank);

  /** The most telling first. */
  enum Rank {
    NOT_ASKED,
    TOO_LONG,
    MISSING,
    TYPE,
    CONTENT
  }
}
