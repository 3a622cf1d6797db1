/** Working days with moved rest days (调休), per division, and the clocks that run on them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "division"})
package org.onestop.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
