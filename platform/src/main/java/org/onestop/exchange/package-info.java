/** Contracts with departments, signed pushes and callbacks, deliveries that are never lost. */
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
      "process"
    })
package org.onestop.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
