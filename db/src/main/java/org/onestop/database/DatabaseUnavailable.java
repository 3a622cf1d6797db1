package org.onestop.database;

import org.jspecify.annotations.Nullable;

/** The embedded database server cannot be had; says why and what a person can do about it. */
public final class DatabaseUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  DatabaseUnavailable(String reason, String remedy) {
    this(reason, remedy, null);
  }

  DatabaseUnavailable(String reason, String remedy, @Nullable Throwable cause) {
    super(reason, cause);
    this.remedy = remedy;
  }

  /** What a person can do about it, in one or two sentences. */
  public String remedy() {
    return remedy;
  }
}
