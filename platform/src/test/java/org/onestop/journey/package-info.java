/** The whole product, booted once with the demo's data, and people who use it from outside. */
@NullMarked
package org.onestop.journey;

import org.jspecify.annotations.NullMarked;
