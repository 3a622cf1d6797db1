/** The embedded demo: the catalog and the pilots brought in at first start, as people would. */
@NullMarked
@ApplicationModule
package org.onestop.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
