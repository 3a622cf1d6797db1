/** An application while it is written: kept in a draft, its files, its review, its handing in. */
@NullMarked
package org.onestop.ui.filing;

import org.jspecify.annotations.NullMarked;
