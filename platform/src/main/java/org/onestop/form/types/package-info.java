/** The field types, one class each. */
@NullMarked
package org.onestop.form.types;

import org.jspecify.annotations.NullMarked;
