/**
 * The tree of administrative divisions: provinces, cities, counties, functional zones, townships.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.onestop.division;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
