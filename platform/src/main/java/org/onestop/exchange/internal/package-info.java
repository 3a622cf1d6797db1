/** How dispatches are kept, handed over and answered. */
@NullMarked
package org.onestop.exchange.internal;

import org.jspecify.annotations.NullMarked;
