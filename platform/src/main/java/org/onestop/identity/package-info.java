/** Who acts: accounts, roles, units, and how far their divisions reach. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "division", "crypto"})
package org.onestop.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
