/** What is kept of a closed case: packaged, digested, verifiable. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "identity",
      "crypto",
      "material",
      "document",
      "release",
      "casework"
    })
package org.onestop.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
