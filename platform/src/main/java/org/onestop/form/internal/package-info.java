/** How forms are read, composed and checked. */
@NullMarked
package org.onestop.form.internal;

import org.jspecify.annotations.NullMarked;
