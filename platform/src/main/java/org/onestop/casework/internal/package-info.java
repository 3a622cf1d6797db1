/** How cases run: the acts on them, the inbox, what is kept of them. */
@NullMarked
package org.onestop.casework.internal;

import org.jspecify.annotations.NullMarked;
