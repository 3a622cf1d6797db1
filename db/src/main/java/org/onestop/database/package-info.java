/** The database server that OneStop brings along and starts, unless it is told to use another. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.onestop.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
