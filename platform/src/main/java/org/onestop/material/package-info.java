/** Materials handed in: checked by content, sealed, stored on disk, bound to a case. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "crypto"})
package org.onestop.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
