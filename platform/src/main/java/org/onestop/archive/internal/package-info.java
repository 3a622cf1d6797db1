/** How packages are laid out, kept and found again. */
@NullMarked
package org.onestop.archive.internal;

import org.jspecify.annotations.NullMarked;
