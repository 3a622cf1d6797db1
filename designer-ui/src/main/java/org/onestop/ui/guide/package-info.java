/** Guides made from releases, on the pages of applicants and of staff. */
@NullMarked
package org.onestop.ui.guide;

import org.jspecify.annotations.NullMarked;
