/**
 * Messages to applicants behind one SPI: kept for the portal, and sent by every channel there is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.onestop.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
