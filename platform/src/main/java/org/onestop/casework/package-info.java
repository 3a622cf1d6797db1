/** Cases: submit, correct, accept, refuse, dispatch, handle, close; clocks and the inbox. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "division",
      "crypto",
      "calendar",
      "identity",
      "form",
      "material",
      "process",
      "document",
      "message",
      "exchange",
      "release"
    })
package org.onestop.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
