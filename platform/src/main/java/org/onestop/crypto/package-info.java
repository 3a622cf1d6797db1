/** SM2, SM3 and SM4 behind one door: sealing of fields and files, blind index, signatures, keys. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.onestop.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
