/** The provincial platform, played: takes pushes and answers them, for the demo and for tests. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "crypto", "exchange"})
package org.onestop.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
