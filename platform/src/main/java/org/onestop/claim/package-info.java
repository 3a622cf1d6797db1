/** What a city or county makes of an edition: claim, overlay, policy, effective matter. */
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
      "crypto"
    })
package org.onestop.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
