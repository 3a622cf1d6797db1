/** The form language: blocks of JSON Schema and JSON Forms UI schema, composed and checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "division"})
package org.onestop.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
