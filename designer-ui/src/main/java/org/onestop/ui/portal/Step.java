package org.onestop.ui.portal;

import java.util.Arrays;
import org.onestop.ui.shell.Words;

/** The steps of an application, as people know them from other portals. */
enum Step {
  NOTICE,
  GUIDANCE,
  FORM,
  MATERIALS,
  REVIEW,
  DONE;

  String code() {
    return Words.code(this);
  }

  /** The step of a code; the first for an unknown one. */
  static Step of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(NOTICE);
  }
}
