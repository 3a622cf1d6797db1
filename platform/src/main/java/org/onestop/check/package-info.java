/** Checks folders of configuration from the command line, without a server or a database. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "division",
      "calendar",
      "form",
      "identity",
      "catalog",
      "claim",
      "release"
    })
package org.onestop.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
