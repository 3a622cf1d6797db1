/** The gate, and what passes it: a frozen release that cases run on. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "division",
      "identity",
      "calendar",
      "catalog",
      "form",
      "process",
      "exchange",
      "document",
      "material",
      "crypto",
      "claim"
    })
package org.onestop.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
