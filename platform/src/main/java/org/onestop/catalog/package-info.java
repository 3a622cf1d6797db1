/** Editions of matters as the province publishes them, read from and written to files. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "division",
      "form",
      "process",
      "exchange",
      "calendar",
      "document",
      "material",
      "identity",
      "crypto"
    })
package org.onestop.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
