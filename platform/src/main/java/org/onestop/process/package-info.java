/** The process language, its interpreter, its BPMN compiler, and the engine's door. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "crypto", "form", "calendar"})
package org.onestop.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
