/** All pages, on the doors of the platform's rooms. */
@NullMarked
@ApplicationModule
package org.onestop.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
