/** What every room may know: identifiers, findings, refusals, events, pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.onestop.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
