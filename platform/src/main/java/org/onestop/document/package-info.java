/** Documents made from templates without code: HTML to PDF, stored and numbered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "form", "material", "division", "crypto"})
package org.onestop.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
