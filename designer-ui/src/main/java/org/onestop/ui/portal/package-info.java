/** Pages of applicants. */
@NullMarked
package org.onestop.ui.portal;

import org.jspecify.annotations.NullMarked;
