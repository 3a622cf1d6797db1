/** The rules over several fields, one class each. */
@NullMarked
package org.onestop.form.rules;

import org.jspecify.annotations.NullMarked;
