/** Pages that only tests have: one that no staff may open, one that fails, one to compare with. */
@NullMarked
package org.onestop.ui.sample;

import org.jspecify.annotations.NullMarked;
