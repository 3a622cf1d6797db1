/** Pages that only tests have: one that nobody of the staff may open, one that fails. */
@NullMarked
package org.onestop.ui.sample;

import org.jspecify.annotations.NullMarked;
