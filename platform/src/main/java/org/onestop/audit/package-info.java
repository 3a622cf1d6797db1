/** Every domain event in hash chains, sealed and verifiable. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "crypto", "division"})
package org.onestop.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
